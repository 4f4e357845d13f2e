using PersonalDataAnalyzers;

namespace Procexon.Declarations;

[Recipient("Finago", RecipientRole.Processor, "FI", Agreement = "DPA-1")]
public static class Finago;

[Recipient("Verkko24.fi", RecipientRole.Processor, "FI", Agreement = "DPA-2")]
public static class Verkko24;

[Recipient("Tilitoimisto", RecipientRole.Processor, "FI", Category = true, Agreement = "DPA-3")]
public static class AccountingFirm;

[Recipient("Tilintarkastaja", RecipientRole.IndependentController, "FI", Category = true)]
public static class Auditor;

[Recipient("Kuljetusyritys", RecipientRole.IndependentController, Countries.Eea, Category = true)]
public static class Carrier;

[Recipient("Verohallinto ja tulorekisteri", RecipientRole.Authority, "FI", Category = true)]
public static class TaxAuthority;

[Recipient("Työeläkevakuutusyhtiö", RecipientRole.IndependentController, "FI", Category = true)]
public static class PensionInsurer;
