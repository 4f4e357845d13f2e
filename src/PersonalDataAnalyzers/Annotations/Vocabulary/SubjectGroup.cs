#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Groups of data subjects (GDPR Art. 30(1)(c)).</summary>
public enum SubjectGroup
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Customers: natural persons who are themselves the customer. The Contacts groups are people of organisations, for whom Art. 6(1)(b) is not available: they are not party to the contract.</summary>
    Customers,

    /// <summary>Contact persons of customers.</summary>
    CustomerContacts,

    /// <summary>Prospective customers.</summary>
    ProspectiveCustomers,

    /// <summary>Contact persons of prospective customers.</summary>
    ProspectContacts,

    /// <summary>Contact persons of suppliers.</summary>
    SupplierContacts,

    /// <summary>Contact persons of partners.</summary>
    PartnerContacts,

    /// <summary>Contact persons of stakeholders.</summary>
    StakeholderContacts,

    /// <summary>Employees.</summary>
    Employees,

    /// <summary>Former employees.</summary>
    FormerEmployees,

    /// <summary>Job applicants.</summary>
    JobApplicants,

    /// <summary>Users of the service.</summary>
    ServiceUsers,

    /// <summary>Website visitors.</summary>
    WebsiteVisitors,

    /// <summary>Consumers.</summary>
    Consumers,

    /// <summary>Subscribers.</summary>
    Subscribers,

    /// <summary>Decision-makers of organisations.</summary>
    DecisionMakers,

    /// <summary>Members.</summary>
    Members,

    /// <summary>Children.</summary>
    Children,

    /// <summary>Persons who contact us.</summary>
    Correspondents,

    /// <summary>Legal persons.</summary>
    LegalPersons,

    /// <summary>Other persons.</summary>
    Other,
}
