using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Propentus.Data;

namespace Propentus.Integrations;

/// <summary>Newsletters through Mailchimp: name and e-mail address and nothing else, as declared; nobody who said no.</summary>
public sealed class MailChimp(HttpClient http)
{
    public async Task Subscribe(Contact contact, CancellationToken cancellation)
    {
        if (contact.NoMarketing)
            return;
        using var answer = await http.PostAsJsonAsync(
            "https://us1.api.mailchimp.com/3.0/lists/contacts/members",
            new { email_address = contact.Email, status = "subscribed", full_name = contact.FullName },
            cancellation).ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
    }
}
