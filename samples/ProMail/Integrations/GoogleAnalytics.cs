using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers;
using ProMail.Data;

namespace ProMail.Integrations;

/// <summary>Visits measured by Google Analytics: of people who consented (only their visits are stored), in the body of a
/// request and never in its URL, and with the IP address cut to its network before it leaves us. A cut address still is
/// personal data; it goes to a recipient that is declared, and so does its sub-processor in the United States.</summary>
public sealed class GoogleAnalytics(HttpClient http)
{
    private static readonly TruncateIp s_network = new();

    public Task Send(PageVisit visit, CancellationToken cancellation) => http.PostAsJsonAsync(
        "https://www.google-analytics.com/mp/collect",
        new { client_id = visit.Cookie, ip_override = s_network.Apply(visit.Address, default), page = visit.Page },
        cancellation);
}
