using PersonalDataAnalyzers;

namespace AsDeclared.Procexon;

// Ten registers by name; what each of them is for, the notice does not say.

[Register("Asiakasrekisteri", typeof(ProcexonOy)), Includes(typeof(SharedDescription))]
public static class CustomerRegister;

[Register("Toimittajarekisteri", typeof(ProcexonOy)), Includes(typeof(SharedDescription))]
public static class SupplierRegister;

[Register("Markkinointirekisteri", typeof(ProcexonOy)), Includes(typeof(SharedDescription))]
public static class MarketingRegister;

[Register("Sidosryhmärekisteri", typeof(ProcexonOy)), Includes(typeof(SharedDescription))]
public static class StakeholderRegister;

[Register("Verkkopalvelun käyttäjärekisteri", typeof(ProcexonOy)), Includes(typeof(SharedDescription))]
public static class WebUserRegister;

[Register("Puhelimen ja sähköpostin yhteystiedot", typeof(ProcexonOy), Medium = RegisterMedium.Telephone), Includes(typeof(SharedDescription))]
public static class PhoneAndEmailContacts;

[Register("Sähköpostiarkisto", typeof(ProcexonOy), Medium = RegisterMedium.EmailSystem), Includes(typeof(SharedDescription))]
public static class EmailArchive;

[Register("Kirjanpidon ja palkanlaskennan aineistot", typeof(ProcexonOy)), Includes(typeof(SharedDescription))]
public static class AccountingAndPayroll;

[Register("Työntekijärekisteri", typeof(ProcexonOy)), Includes(typeof(SharedDescription))]
public static class EmployeeRegister;

[Register("Edellisten rekisterien varmuuskopiot", typeof(ProcexonOy), Medium = RegisterMedium.BackupMedia), Includes(typeof(SharedDescription))]
[DerivedFrom(Derivation.Backup, typeof(CustomerRegister), typeof(SupplierRegister), typeof(MarketingRegister), typeof(StakeholderRegister), typeof(WebUserRegister),
    typeof(PhoneAndEmailContacts), typeof(EmailArchive), typeof(AccountingAndPayroll), typeof(EmployeeRegister))]
public static class Backups;
