using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AsDeclared.Propentus.Data;

namespace AsDeclared.Propentus.Integrations;

/// <summary>As the notice describes it: to the United States under the Privacy Shield. The address of a member is found by
/// the hash of its e-mail address, which is a pseudonym and stands in the URL.</summary>
public sealed class MailChimp(HttpClient http)
{
    public Task Subscribe(Contact contact, CancellationToken cancellation)
    {
        var member = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(contact.Email.ToLowerInvariant())));
        return http.PutAsJsonAsync(
            $"https://us1.api.mailchimp.com/3.0/lists/contacts/members/{member}",
            new { email_address = contact.Email, status_if_new = "subscribed" },
            cancellation);
    }
}
