using PersonalDataAnalyzers;

namespace AsDeclared.Propentus;

/// <summary>Propentus Oy, a vendor of identity management, and whom it names for questions. It gives no business id and no
/// e-mail address.</summary>
[DataController("Propentus Oy", AlsoKnownAs = "Propentus", Address = "Prikaatintie 9, 45100 Kouvola", Country = "FI", Phone = "+358 10 3213150", OtherPhone = "+358 10 3213152")]
[ContactPerson("Maija Meikäläinen", Position = "markkinointikoordinaattori", Address = "Prikaatintie 9, 45100 Kouvola", Phone = "+358 10 3213150", OtherPhone = "+358 50 0000001")]
[ContactPerson("Matti Meikäläinen", Role = ContactRole.DataProtectionOfficer, Address = "Prikaatintie 9, 45100 Kouvola", Phone = "+358 10 3213150", OtherPhone = "+358 50 0000002")]
[NoticeText(NoticeSection.Contact, "Demon voi varata ja lisää kysyä identiteetinhallinnan asiantuntijalta, joka myös kertoo, mitä United Identity -palvelut antaisivat organisaatiollesi; voit jättää soittopyynnön.")]
public static class PropentusOy;
