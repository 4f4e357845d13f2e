namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Metadata names of the annotations. Marks are recognised by name, so that several versions of the package in
/// one solution still understand each other.</summary>
internal static class AnnotationNames
{
    public const string Namespace = "PersonalDataAnalyzers";

    /// <summary>Can the code use an annotation at all? Also true where two assemblies bring them.</summary>
    public static bool AreInSight(Microsoft.CodeAnalysis.Compilation compilation) =>
        !compilation.GetTypesByMetadataName(Namespace + "." + Personal).IsEmpty;

    public const string Personal = "PersonalAttribute";
    public const string NotPersonal = "NotPersonalAttribute";
    public const string PersonalOf = "PersonalOfAttribute";
    public const string DataSubject = "DataSubjectAttribute";
    public const string SubjectKey = "SubjectKeyAttribute";
    public const string BelongsTo = "BelongsToAttribute";
    public const string Mentions = "MentionsAttribute";
    public const string SubjectPaths = "SubjectPathsAttribute";
    public const string Anonymises = "AnonymisesAttribute";
    public const string Pseudonymises = "PseudonymisesAttribute";

    public const string DataController = "DataControllerAttribute";
    public const string Register = "RegisterAttribute";
    public const string Purpose = "PurposeAttribute";
    public const string Recipient = "RecipientAttribute";

    public const string Includes = "IncludesAttribute";
    public const string DerivedFrom = "DerivedFromAttribute";
    public const string Notice = "NoticeAttribute";
    public const string NoticeText = "NoticeTextAttribute";
    public const string Claim = "ClaimAttribute";
    public const string ContactPerson = "ContactPersonAttribute";
    public const string Office = "OfficeAttribute";
    public const string LegalBasis = "LegalBasisAttribute";
    public const string DataSubjects = "DataSubjectsAttribute";
    public const string DataContent = "DataContentAttribute";
    public const string Source = "SourceAttribute";
    public const string DisclosedTo = "DisclosedToAttribute";
    public const string Safeguard = "SafeguardAttribute";
    public const string Retention = "RetentionAttribute";
    public const string Right = "RightAttribute";
    public const string RequestChannel = "RequestChannelAttribute";
    public const string Cookie = "CookieAttribute";
    public const string AutomatedDecision = "AutomatedDecisionAttribute";
}
