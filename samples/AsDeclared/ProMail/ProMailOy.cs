using PersonalDataAnalyzers;

namespace AsDeclared.ProMail;

/// <summary>Pro Mail Oy, as its notice of 2018 describes it. It gives no business id and no e-mail address.</summary>
[DataController("Pro Mail Oy", Address = "Hyttimestarintie 6, 02780 Espoo", Country = "FI", Phone = "+358 9 8190500")]
[ContactPerson("Maija Meikäläinen", Position = "CEO")]
public static class ProMailOy;
