using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>A method that may lead to a sink: it hands a parameter of its own to one, or carries a contract.</summary>
/// <param name="Name">Of the method; of a constructor its type.</param>
/// <param name="Type">Of the type around it.</param>
/// <param name="Least">Fewest arguments it is called with.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="TakesReceiver">What it is called on may go along, too: an extension, or an object that gives itself.</param>
internal readonly record struct Helper(string Name, string Type, int Least, int Most, bool TakesReceiver)
{
    /// <summary>Names that types of all kinds have: a call of one counts where the receiver sounds like the type.</summary>
    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "ToString", "Parse", "TryParse", "Contains", "Equals", "CompareTo", "Get", "GetValue", "GetAsync", "Add", "AddAsync", "Remove", "Set", "SetValue", "TryAdd", "TryGet", "TryGetValue", "Update", "UpdateAsync", "Create", "CreateAsync",
        "Load", "Save", "Read", "ReadAsync", "Write", "Run", "RunAsync", "Do", "AddRange", "Append", "Clear", "Find", "First", "FirstOrDefault", "Single", "Select", "Where", "Any", "All", "Format", "Join", "Replace", "Split", "Invoke",
        "Execute", "ExecuteAsync", "Start", "Stop", "Open", "Close", "Insert", "Delete", "DeleteAsync", "Map", "Convert", "Serialize", "Deserialize", "Exists", "Clamp", "Dispose", "Tick", "Render", "Configure", "Build", "Compare", "Max", "Min",
        "Query", "List", "ListAsync", "GetAll", "GetAllAsync", "GetByIdAsync", "FindAsync", "Peek", "Current", "Handle", "Process", "Clone", "Copy", "Resolve", "Lookup", "Send", "SendAsync", "Post", "PostAsync", "Put", "PutAsync",
        "Value", "Info", "None", "Key", "Keys", "Values", "Item", "Items", "Default", "Instance", "Name", "Result", "Parent", "Children", "Root", "Data", "Content", "Type", "Self", "Target", "State", "Options", "Validate", "Text",
    };

    public static bool IsCommon(string name) => s_common.Contains(name);

    public static Helper Of(string name, string type, ParameterListSyntax parameters)
    {
        int least = 0, most = 0;
        var extends = false;
        foreach (var parameter in parameters.Parameters)
        {
            extends |= parameter.Modifiers.Any(SyntaxKind.ThisKeyword);
            if (parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
                return new Helper(name, type, extends ? least - 1 : least, int.MaxValue, extends);
            most++;
            if (parameter.Default is null)
                least++;
        }

        // An extension is called on its first argument, or with it.
        return new Helper(name, type, extends ? least - 1 : least, most, extends);
    }

    /// <summary>May the call be one of this method?</summary>
    public bool Fits(Call call) =>
        (call.Tells || TakesReceiver) && call.Arguments >= Least && call.Arguments <= Most
        && (!s_common.Contains(Name) || call.Receiver.Length == 0 || call.Receiver.IndexOf(Type, StringComparison.OrdinalIgnoreCase) >= 0
            || (call.Receiver.Length > 2 && Type.IndexOf(call.Receiver.TrimStart('_'), StringComparison.OrdinalIgnoreCase) >= 0));
}

/// <summary>A call in a body.</summary>
/// <param name="Name">Of the method.</param>
/// <param name="Receiver">Last name of what it is called on; empty if nothing stands before it.</param>
/// <param name="Arguments">How many.</param>
/// <param name="Tells">There is more in them than constants and counts.</param>
internal readonly record struct Call(string Name, string Receiver, int Arguments, bool Tells);
