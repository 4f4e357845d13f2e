using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Statements gathered from marker classes, nearest first.</summary>
internal sealed class StatementLists
{
    public List<PurposeFacts> Purposes { get; } = [];
    public List<BasisFacts> Bases { get; } = [];
    public List<SubjectsFacts> Subjects { get; } = [];
    public List<ContentFacts> Content { get; } = [];
    public List<SourceFacts> Sources { get; } = [];
    public List<DisclosureFacts> Disclosures { get; } = [];
    public List<RetentionFacts> Retentions { get; } = [];
    public List<RightFacts> Rights { get; } = [];
    public List<ChannelFacts> Channels { get; } = [];
    public List<CookieFacts> Cookies { get; } = [];
    public List<TextFacts> Texts { get; } = [];
    public List<ClaimFacts> Claims { get; } = [];
    public List<ContactFacts> Contacts { get; } = [];
    public List<OfficeFacts> Offices { get; } = [];
    public List<DerivationFacts> DerivedFrom { get; } = [];
    public NoticeFacts? Notice { get; private set; }
    public DecisionFacts? Decision { get; private set; }

    public void Add(Annotation annotation, StatementLevel level)
    {
        switch (annotation.Name)
        {
            case AnnotationNames.Purpose: Purposes.Add(PurposeReader.Purpose(annotation, level)); break;
            case AnnotationNames.LegalBasis: Bases.Add(StatementReader.Basis(annotation, level)); break;
            case AnnotationNames.DataSubjects: Subjects.Add(StatementReader.Subjects(annotation, level)); break;
            case AnnotationNames.DataContent: Content.Add(StatementReader.Content(annotation, level)); break;
            case AnnotationNames.Source: Sources.Add(StatementReader.Source(annotation, level)); break;
            case AnnotationNames.DisclosedTo: Disclosures.Add(RecipientReader.Disclosure(annotation, level)); break;
            case AnnotationNames.Right: Rights.Add(StatementReader.Right(annotation, level)); break;
            case AnnotationNames.RequestChannel: Channels.Add(StatementReader.Channel(annotation, level)); break;
            case AnnotationNames.Cookie: Cookies.Add(StatementReader.Cookie(annotation, level)); break;
            case AnnotationNames.NoticeText: Texts.Add(StatementReader.Text(annotation, level)); break;
            case AnnotationNames.Claim: Claims.Add(StatementReader.Claim(annotation, level)); break;
            case AnnotationNames.ContactPerson: Contacts.Add(StatementReader.Contact(annotation, level)); break;
            case AnnotationNames.Office: Offices.Add(StatementReader.Office(annotation, level)); break;
            case AnnotationNames.DerivedFrom: DerivedFrom.Add(StatementReader.Derivation(annotation, level)); break;
            case AnnotationNames.Notice: Notice ??= StatementReader.Notice(annotation, level); break;
            case AnnotationNames.AutomatedDecision: Decision ??= StatementReader.Decision(annotation, level); break;

            // The nearest level that states retention stands alone.
            case AnnotationNames.Retention when Retentions.Count == 0 || Retentions[0].Level == level:
                Retentions.Add(StatementReader.Retention(annotation, level));
                break;
        }
    }
}
