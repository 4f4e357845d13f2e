using PersonalDataAnalyzers;

namespace ProCloser.App.Data;

/// <summary>A customer, prospect or line of the directory that is no person: an organisation. Nothing here is personal data,
/// and no right of the GDPR is its own; the Act on electronic communications services (917/2014) lets it have its line of the
/// directory removed and corrected all the same.</summary>
public sealed class Company
{
    public int Id { get; set; }
    public string BusinessId { get; set; } = "";
    [NotPersonal("name of an organisation")] public string Name { get; set; } = "";
    [NotPersonal("switchboard of an organisation")] public string? Switchboard { get; set; }

    /// <summary>It has asked for the removal of its line: later deliveries do not bring it back.</summary>
    public bool IsRemoved { get; set; }
}
