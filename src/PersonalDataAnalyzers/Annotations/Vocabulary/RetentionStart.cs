#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>The event from which a period of retention runs.</summary>
public enum RetentionStart
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>From the collection of the data.</summary>
    Collection,

    /// <summary>From the last contact.</summary>
    LastContact,

    /// <summary>From the end of the contract.</summary>
    ContractEnd,

    /// <summary>From the end of the employment.</summary>
    EmploymentEnd,

    /// <summary>From the withdrawal of consent.</summary>
    ConsentWithdrawn,

    /// <summary>From the objection.</summary>
    Objection,

    /// <summary>From the end of the financial year.</summary>
    FinancialYearEnd,

    /// <summary>From the end of the calendar year.</summary>
    CalendarYearEnd,

    /// <summary>From the end of the calendar year in which the financial year ended.</summary>
    CalendarYearEndOfFinancialYear,

    /// <summary>From the end of the event.</summary>
    EventEnd,

    /// <summary>From the negative decision.</summary>
    Rejection,

    /// <summary>From the taking of the backup copy.</summary>
    BackupTaken,

    /// <summary>From the event stated.</summary>
    Other,
}
