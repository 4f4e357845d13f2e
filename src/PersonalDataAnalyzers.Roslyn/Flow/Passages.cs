using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Which calls and members of libraries hand on what they are given. Everything else of a library is taken to
/// make something new.</summary>
internal static class Passages
{
    private static readonly string[] s_types =
    [
        "System.String", "System.Text.StringBuilder", "System.Text.Encoding", "System.Convert", "System.Uri", "System.UriBuilder", "System.FormattableString",
        "System.Net.WebUtility", "System.Web.HttpUtility", "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1",
        "System.IO.Path", "System.Text.RegularExpressions.Regex", "System.Nullable`1", "System.Tuple", "System.ValueTuple", "System.MemoryExtensions", "System.Array", "System.Object",
        "System.Linq.Enumerable", "System.Linq.Queryable", "System.Lazy`1", "System.Span`1", "System.ReadOnlySpan`1", "System.Memory`1", "System.BitConverter", "System.Char", "System.Enum",
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.Guid", "System.Net.IPAddress", "System.Security.Cryptography.HashAlgorithm", "System.Security.Cryptography.SHA256", "System.Security.Cryptography.SHA1",
        "System.Security.Cryptography.MD5", "System.Security.Cryptography.SHA512", "System.Security.Cryptography.HMACSHA256", "System.IO.StringWriter", "System.IO.StringReader", "System.IO.MemoryStream", "System.TimeSpan", "System.Decimal", "System.Int32", "System.Int64", "System.Double",
        "Microsoft.AspNetCore.WebUtilities.QueryHelpers", "Microsoft.AspNetCore.WebUtilities.WebEncoders", "Microsoft.Extensions.Localization.IStringLocalizer", "Microsoft.AspNetCore.Mvc.IUrlHelper", "Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "Microsoft.AspNetCore.Routing.LinkGenerator", "System.Globalization.TextInfo",
    ];

    private static readonly Dictionary<string, List<string>> s_byName = ByName();

    private static readonly string[] s_namespaces = ["System.Text.Json", "Newtonsoft.Json", "System.Text.Encodings.Web", "System.Collections", "System.Linq", "System.Xml", "System.Net.Http", "System.Net.Mail", "MimeKit", "System.Collections.Immutable"];

    /// <summary>Does the result of the method carry what its receiver and arguments carry?</summary>
    public static bool Through(IMethodSymbol method)
    {
        if (method.ReturnType.SpecialType is SpecialType.System_Boolean or SpecialType.System_Void or SpecialType.System_Int32 && method.Name is not ("Parse" or "ToInt32" or "FromResult" or "GetValueOrDefault"))
            return false;
        if (method.Name is "Compare" or "CompareTo" or "GetHashCode" or "GetType" or "Equals" or "IndexOf" or "Count" or "LongCount" or "Any" or "All" or "Contains")
            return false;
        if (method.Name is "ToString" or "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "Clone")
            return true;
        return method.ContainingType is { } type && Knows(type);
    }

    /// <summary>Does the text of what goes in stand in what comes out? Then objects count by their ToString.</summary>
    public static bool Prints(IMethodSymbol method) =>
        method.ContainingType is { } type && (type.SpecialType == SpecialType.System_String || method.Name == "ToString" || type.Name is "StringBuilder" or "Convert" or "StringWriter");

    /// <summary>Are objects that go in written out whole?</summary>
    public static bool Serialises(IMethodSymbol method) =>
        Serialises(method.Name) || (method.Name == "Create" && method.ContainingType?.Name == "JsonContent");

    public static bool Serialises(string method) =>
        method is "Serialize" or "SerializeAsync" or "SerializeObject" or "SerializeToUtf8Bytes" or "SerializeToElement" or "SerializeToNode" or "SerializeToDocument" or "FromObject";

    /// <summary>Are the items that come out those that went in?</summary>
    public static bool KeepsItems(string method) => method is "ToList" or "ToArray" or "ToHashSet" or "AsEnumerable" or "AsQueryable" or "Where" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault"
        or "Single" or "SingleOrDefault" or "OrderBy" or "OrderByDescending" or "ThenBy" or "Take" or "Skip" or "TakeWhile" or "SkipWhile" or "Distinct" or "DistinctBy" or "Reverse" or "ElementAt"
        or "ElementAtOrDefault" or "GetEnumerator" or "DefaultIfEmpty" or "FromResult" or "ConfigureAwait" or "WhenAll" or "Find" or "FindAll";

    /// <summary>Does the lambda's result become the call's?</summary>
    public static bool TakesLambdaResult(string method) => method is "Select" or "SelectMany" or "Aggregate" or "ToDictionary" or "ToLookup" or "GroupBy" or "ConvertAll" or "Zip" or "Join" or "GroupJoin"
        or "Max" or "Min" or "Run" or "StartNew" or "ContinueWith" or "Map" or "Match" or "Then" or "Bind" or "Invoke" or "ToDictionaryAsync" or "Sum";

    /// <summary>Does a member of an object with known content hand it on?</summary>
    public static bool ThroughMember(ISymbol member) => member.Name is "Value" or "Result" or "Key" or "Values" or "Keys" or "Current" or "AbsoluteUri" or "OriginalString" or "AbsolutePath"
        or "PathAndQuery" or "Query" or "Uri" or "LocalPath" or "Rest" || member.Name.StartsWith("Item", StringComparison.Ordinal);

    /// <summary>Does the object take in the arguments of that method?</summary>
    public static bool Takes(string method) =>
        Begins(method, "Add") || Begins(method, "Append") || Begins(method, "Insert") || Begins(method, "Set") || Begins(method, "Push") || Begins(method, "Enqueue")
        || Begins(method, "With") || Begins(method, "Write") || Begins(method, "Put") || Begins(method, "Try") || method is "To" or "Cc" or "Bcc" or "Attach" or "Subject" or "Body";

    private static bool Begins(string text, string with) => text.StartsWith(with, StringComparison.Ordinal);

    private static Dictionary<string, List<string>> ByName()
    {
        var byName = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var known in s_types)
        {
            var name = known.Substring(known.LastIndexOf('.') + 1);
            if (name.IndexOf('`') is > 0 and var arity)
                name = name.Substring(0, arity);
            if (!byName.TryGetValue(name, out var named))
                byName.Add(name, named = []);
            named.Add(known);
        }

        return byName;
    }

    private static bool Knows(INamedTypeSymbol type)
    {
        if (type.SpecialType is not SpecialType.None)
            return true;
        if (s_byName.TryGetValue(type.Name, out var named))
        {
            foreach (var known in named)
            {
                if (TypeNames.Equal(type, known))
                    return true;
            }
        }

        foreach (var space in s_namespaces)
        {
            if (TypeNames.IsWithin(type.ContainingNamespace, space))
                return true;
        }

        return false;
    }
}
