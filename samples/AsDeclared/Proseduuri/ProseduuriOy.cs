using PersonalDataAnalyzers;

namespace AsDeclared.Proseduuri;

[DataController("Proseduuri Oy", BusinessId = "2710574-2", Address = "Hämeenkatu 7, 33100 Tampere, Finland", Country = "FI", Phone = "+358 10 5674370", Email = "asiakaspalvelu@proseduuri.fi")]
[ContactPerson("Matti Meikäläinen", Position = "CEO", Phone = "+358 10 5674370", Email = "etunimi.sukunimi@example.fi")]
[Office("Helsinki", Address = "Kutomotie 16, 00380 Helsinki, Finland", Phone = "+358 10 5674370", Email = "asiakaspalvelu@proseduuri.fi")]
[Office("Tampere", Address = "Hämeenkatu 7, 33100 Tampere, Finland", Phone = "+358 10 5674370", Email = "asiakaspalvelu@proseduuri.fi")]
public static class ProseduuriOy;
