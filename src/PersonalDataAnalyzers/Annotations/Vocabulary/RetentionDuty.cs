#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Keys of the statutory table in PersonalDataAnalyzers.Law (period, start, law and text live there).</summary>
public enum RetentionDuty
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Accounting books and financial statements.</summary>
    AccountingBooks,

    /// <summary>Accounting vouchers.</summary>
    AccountingVouchers,

    /// <summary>Payroll accounting.</summary>
    PayrollBooks,

    /// <summary>Value added tax on real-estate investments.</summary>
    VatRealEstate,

    /// <summary>Customer due diligence.</summary>
    CustomerDueDiligence,

    /// <summary>Working-time records.</summary>
    WorkingTimeRecords,

    /// <summary>Annual holiday records.</summary>
    AnnualHolidayRecords,

    /// <summary>Certificate of employment.</summary>
    EmploymentCertificate,

    /// <summary>Workplace camera recordings.</summary>
    WorkplaceCamera,

    /// <summary>Contractor's reports.</summary>
    ContractorReports,

    /// <summary>Whistleblower reports.</summary>
    Whistleblowing,

    /// <summary>Audit working papers.</summary>
    AuditWorkingPapers,
}
