using PersonalDataAnalyzers;

namespace AsDeclared.ProCloser;

/// <summary>Lepus Asset Management Oy, which trades as Pro Closer. It gives no business id, no phone number, no contact
/// person and no data protection officer.</summary>
[DataController("Lepus Asset Management Oy", AlsoKnownAs = "Pro Closer", Address = "Kukkulantie 4 B 42, 33960 Pirkkala", Country = "FI", Email = "info@procloser.fi")]
public static class ProCloserOy;
