using PersonalDataAnalyzers;

namespace AsDeclared.Procexon;

/// <summary>Procexon Oy gives no business id and no e-mail address of its own.</summary>
[DataController("Procexon Oy", Address = "Huoltomiehentie 7, 21420 Lieto", Country = "FI", Phone = "+358 40 0000000", Website = "https://procexon.com")]
[ContactPerson("Maija Meikäläinen", Email = "contact@example.fi", Phone = "+358 40 0000000")]
public static class ProcexonOy;
