using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>How the privacy notice is served.</summary>
public sealed class PrivacyNoticeOptions
{
    /// <summary>The inventory file; null = the one of the application's own assembly, beside it.</summary>
    public string? InventoryFile { get; set; }

    /// <summary>Languages in which the notice is served (ISO 639-1), the first being the one for visitors who ask for none
    /// of them. Empty = every language that nothing stands in the way of, that of the declarations first.</summary>
    public IList<string> Languages { get; } = new List<string>();

    /// <summary>Serve what may not be published, with a watermark; for development only. Default: the application does
    /// not start.</summary>
    public bool Draft { get; set; }

    /// <summary>The day on which the inventory was approved, if the application is to judge it: a notice that was last
    /// updated before it is not served. Null = not judged here; <c>personal-data notice</c> asks the history of
    /// <c>PersonalData.approved.txt</c>.</summary>
    public DateOnly? ApprovedOn { get; set; }
}
