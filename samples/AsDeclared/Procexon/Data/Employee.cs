using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.Procexon.Data;

/// <summary>Somebody in the employ of Procexon.</summary>
[Personal(typeof(EmployeeRegister)), DataSubject]
public partial class Employee
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
}

/// <summary>What payroll knows of an employee: sick pay and union fees are there, and the notice says nothing of them.</summary>
[Personal(typeof(AccountingAndPayroll))]
public partial class Payslip
{
    public int Id { get; set; }
    [BelongsTo(typeof(Employee))] public int EmployeeId { get; set; }
    [Personal(BankAccount)] public string Account { get; set; } = "";
    [Personal(HealthData)] public decimal SickPay { get; set; }
    [Personal(TradeUnionMembership)] public decimal UnionFee { get; set; }
}
