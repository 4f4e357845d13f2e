using System.Collections.Generic;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Where a request may be sent: each kind of channel with its address, which is the controller's where the
/// channel states none.</summary>
internal static class RequestChannels
{
    public static IEnumerable<Line> Lines(NoticeContext c, ChannelFacts channel, RegisterFacts register)
    {
        var words = c.Words;
        var controller = register.Controller;
        foreach (ChannelKind kind in System.Enum.GetValues<ChannelKind>())
        {
            if (kind == ChannelKind.NotStated || !channel.Kind.HasFlag(kind))
                continue;
            Line label = words.Capital(words.Label(kind));
            var address = kind switch
            {
                ChannelKind.Email => Links.Email(channel.Address is { } own && own.Contains('@') ? own : controller.Email ?? ""),
                ChannelKind.Phone => Links.Phone(controller.Phone ?? ""),
                ChannelKind.Post or ChannelKind.SignedLetter or ChannelKind.InPerson => channel.Address is { Length: > 0 } other && !other.Contains('@') ? other : $"{controller.Name}, {controller.Address}",
                ChannelKind.WebForm or ChannelKind.SelfService => Links.Web(channel.Address ?? ""),
                ChannelKind.NamedPerson => register.Contacts.Count > 0 ? register.Contacts[0].Name : "",
                _ => "",
            };
            yield return address.ToString().Length > 0 ? words.Format("labelled", label, address) : label;
        }
    }
}
