using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Known services, found by namespace, type or host. The user's own come before the shipped ones.</summary>
public sealed class KnownServices
{
    private readonly Dictionary<string, List<KeyValuePair<string, KnownService>>> _byRoot = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownService> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownService> _byHost = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<KnownService> _rows;

    private KnownServices(IReadOnlyList<KnownService> services)
    {
        _rows = services;
        foreach (var service in services)
        {
            if (!_byId.ContainsKey(service.Id))
                _byId.Add(service.Id, service);
            foreach (var prefix in service.Prefixes)
            {
                var root = Root(prefix);
                if (!_byRoot.TryGetValue(root, out var list))
                    _byRoot.Add(root, list = []);
                list.Add(new(prefix, service));
            }

            foreach (var host in service.Hosts)
            {
                if (!_byHost.ContainsKey(host))
                    _byHost.Add(host, service);
            }
        }
    }

    /// <summary>The rows that ship with the package.</summary>
    public static IReadOnlyList<KnownService> ShippedRows { get; } = ServiceReader.Read(TableRows.Text("services.tsv"), null);

    /// <summary>The services that ship with the package.</summary>
    public static KnownServices Shipped { get; } = new(ShippedRows);

    /// <summary>The services of a text before these.</summary>
    public KnownServices With(string text) => ServiceReader.Read(text, null) is { Count: > 0 } own ? new([.. own, .. _rows]) : this;

    /// <summary>All, the project's own first.</summary>
    public IReadOnlyList<KnownService> Rows => _rows;

    /// <summary>Does any service have a library whose names begin like that?</summary>
    public bool KnowsRoot(string root) => _byRoot.ContainsKey(root);

    /// <summary>The service with that id; null if there is none.</summary>
    public KnownService? OfId(string id) => _byId.TryGetValue(id, out var service) ? service : null;

    /// <summary>The service to which a namespace or a type belongs, by its full name; the longest prefix decides.</summary>
    public KnownService? OfName(string fullName)
    {
        if (!_byRoot.TryGetValue(Root(fullName), out var candidates))
            return null;
        KnownService? found = null;
        var longest = 0;
        foreach (var candidate in candidates)
        {
            var prefix = candidate.Key;
            if (prefix.Length > longest && fullName.StartsWith(prefix, StringComparison.Ordinal) && (fullName.Length == prefix.Length || fullName[prefix.Length] == '.'))
                (found, longest) = (candidate.Value, prefix.Length);
        }

        return found;
    }

    /// <summary>The service behind a host; <c>*</c> in it stands for what is not known.</summary>
    public KnownService? OfHost(string host)
    {
        for (var rest = host; ;)
        {
            if (_byHost.TryGetValue(rest, out var service))
                return service;
            var dot = rest.IndexOf('.');
            if (dot < 0)
                return OfPattern(host);
            rest = rest.Substring(dot + 1);
        }
    }

    private KnownService? OfPattern(string host)
    {
        var hole = host.IndexOf('*');
        var dot = hole > 0 ? host.IndexOf('.', hole) : -1;
        if (dot < 0)
            return null;
        foreach (var known in _byHost)
        {
            if (known.Key.StartsWith(host.Substring(0, hole), StringComparison.Ordinal) && known.Key.EndsWith(host.Substring(dot), StringComparison.Ordinal))
                return known.Value;
        }

        return null;
    }

    private static string Root(string name)
    {
        var dot = name.IndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }
}
