using System;
using System.Net;
using System.Net.Sockets;

namespace PersonalDataAnalyzers;

/// <summary>An IP address keeps its network: the first 24 bits of IPv4, the first 48 of IPv6; IPv4 inside IPv6
/// (<c>::ffff:192.0.2.1</c>) is cut as the IPv4 address it is. Strength: a few hundred neighbours, or one site. What it
/// is not: anonymous; one household or firm may own the whole network, and with a time and a log of the operator it leads
/// to a subscriber. Text that is no address becomes empty: what cannot be cut is not kept.</summary>
public sealed class TruncateIp : IValueStrategy<string>, IValueStrategy<IPAddress>
{
    /// <inheritdoc/>
    public MemberFate Fate => MemberFate.Generalised;

    /// <inheritdoc/>
    public string Apply(string value, ValueContext context) =>
        IPAddress.TryParse(value.Trim(), out var address) ? Apply(address, context).ToString() : "";

    /// <inheritdoc/>
    public IPAddress Apply(IPAddress value, ValueContext context)
    {
        if (value.IsIPv4MappedToIPv6)
            return Cut(value.MapToIPv4(), 3).MapToIPv6();
        return value.AddressFamily == AddressFamily.InterNetwork ? Cut(value, 3) : Cut(value, 6);
    }

    // A new address also drops the zone of a link-local one, which names an interface.
    private static IPAddress Cut(IPAddress address, int kept)
    {
        var octets = address.GetAddressBytes();
        Array.Clear(octets, kept, octets.Length - kept);
        return new IPAddress(octets);
    }
}
