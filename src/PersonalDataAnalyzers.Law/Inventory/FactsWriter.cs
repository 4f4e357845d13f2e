using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Inventory;

/// <summary>Facts as JSON members: the names of the properties in camel case, so that a reader needs no map of its own.
/// What only the record of processing holds is left out unless asked for.</summary>
internal sealed class FactsWriter(bool record)
{
    public void Register(JsonObject json, RegisterFacts value)
    {
        json.Text("id", value.Id);
        json.Text("name", value.Name);
        At(json, value);
        json.Object("controller", value.Controller, Controller);
        json.Objects("jointControllers", value.JointControllers, Controller);
        json.Text("arrangement", value.Arrangement);
        json.Object("processor", value.Processor, Controller);
        json.Enum("medium", value.Medium);
        json.Text("condition", value.Condition);
        json.Object("notice", value.Notice, Notice);
        json.Objects("purposes", value.Purposes, Purpose);
        json.Objects("bases", value.Bases, Basis);
        json.Objects("subjects", value.Subjects, Subjects);
        json.Objects("content", value.Content, Content);
        json.Objects("sources", value.Sources, Source);
        json.Objects("disclosures", value.Disclosures, Disclosure);
        json.Objects("retentions", value.Retentions, Retention);
        json.Objects("rights", value.Rights, Right);
        json.Objects("channels", value.Channels, Channel);
        json.Objects("cookies", value.Cookies, Cookie);
        json.Objects("texts", record ? value.Texts : new FactList<TextFacts>(value.Texts.Where(text => !text.RecordOnly)), Text);
        json.Objects("claims", value.Claims, Claim);
        json.Objects("contacts", value.Contacts, Contact);
        json.Objects("offices", value.Offices, Office);
        json.Objects("derivedFrom", value.DerivedFrom, DerivedFrom);
    }

    public static void Assembly(JsonObject json, AssemblyFacts value)
    {
        json.Text("id", value.Id);
        json.Text("notPersonal", value.NotPersonal);
    }

    public static void Contract(JsonObject json, ContractFacts value)
    {
        json.Text("id", value.Id);
        json.Enum("claim", value.Claim);
    }

    public static void Type(JsonObject json, TypeFacts value)
    {
        json.Text("id", value.Id);
        json.Text("register", value.Register);
        json.Texts("purposes", value.Purposes);
        json.Flag("isSubject", value.IsSubject);
        json.Text("notPersonal", value.NotPersonal);
        json.Objects("fields", value.Fields, Field);
    }

    private static void Field(JsonObject json, FieldFacts value)
    {
        json.Text("member", value.Member);
        json.Enum("state", value.State);
        json.Enum("category", value.Category);
        json.Text("register", value.Register);
        json.Texts("purposes", value.Purposes);
        json.Enum("origin", value.Origin);
        json.Enum("ground", value.Ground);
        json.Enum("onErasure", value.OnErasure);
        json.Text("reason", value.Reason);
        json.Flag("byConvention", value.ByConvention);
    }

    private static void At(JsonObject json, Statement value)
    {
        json.Text("at", value.At);
        json.Enum("level", value.Level);
    }

    private static void Controller(JsonObject json, ControllerFacts value)
    {
        json.Text("id", value.Id);
        json.Text("name", value.Name);
        At(json, value);
        json.Text("alsoKnownAs", value.AlsoKnownAs);
        json.Text("businessId", value.BusinessId);
        json.Text("address", value.Address);
        json.Text("country", value.Country);
        json.Text("phone", value.Phone);
        json.Text("otherPhone", value.OtherPhone);
        json.Text("email", value.Email);
        json.Text("website", value.Website);
        json.Text("listedIn", value.ListedIn);
    }

    private static void Contact(JsonObject json, ContactFacts value)
    {
        json.Text("name", value.Name);
        At(json, value);
        json.Enum("role", value.Role);
        json.Text("position", value.Position);
        json.Text("address", value.Address);
        json.Text("phone", value.Phone);
        json.Text("otherPhone", value.OtherPhone);
        json.Text("email", value.Email);
    }

    private static void Office(JsonObject json, OfficeFacts value)
    {
        json.Text("name", value.Name);
        At(json, value);
        json.Text("address", value.Address);
        json.Text("phone", value.Phone);
        json.Text("email", value.Email);
    }

    private static void Notice(JsonObject json, NoticeFacts value)
    {
        json.Text("title", value.Title);
        json.Text("language", value.Language);
        At(json, value);
        json.Text("service", value.Service);
        json.Text("created", value.Created);
        json.Text("updated", value.Updated);
        json.Text("changes", value.Changes);
    }

    private void Purpose(JsonObject json, PurposeFacts value)
    {
        json.Text("id", value.Id);
        json.Text("name", value.Name);
        At(json, value);
        json.Enum("basis", value.Basis);
        json.Text("asStated", value.AsStated);
        json.Text("interest", value.Interest);
        json.Text("thirdPartyInterest", value.ThirdPartyInterest);
        json.Text("law", value.Law);
        json.Enum("kind", value.Kind);
        json.Enum("channels", value.Channels);
        json.Enum("ground", value.Ground);
        json.Enum("provision", value.Provision);
        json.Text("ifNotProvided", value.IfNotProvided);
        json.Text("consentRecord", value.ConsentRecord);
        json.Text("withdrawal", value.Withdrawal);
        json.Text("assessment", record ? value.Assessment : null);
        json.Objects("furtherBases", value.FurtherBases, Basis);
        json.Objects("subjects", value.Subjects, Subjects);
        json.Objects("content", value.Content, Content);
        json.Objects("sources", value.Sources, Source);
        json.Objects("disclosures", value.Disclosures, Disclosure);
        json.Objects("retentions", value.Retentions, Retention);
        json.Objects("cookies", value.Cookies, Cookie);
        json.Object("decision", value.Decision, Decision);
    }

    private static void Basis(JsonObject json, BasisFacts value)
    {
        At(json, value);
        json.Enum("basis", value.Basis);
        json.Text("asStated", value.AsStated);
        json.Text("interest", value.Interest);
        json.Text("thirdPartyInterest", value.ThirdPartyInterest);
        json.Text("law", value.Law);
    }

    private static void Decision(JsonObject json, DecisionFacts value)
    {
        At(json, value);
        json.Enum("permittedBy", value.PermittedBy);
        json.Text("logic", value.Logic);
        json.Text("consequences", value.Consequences);
        json.Text("humanIntervention", value.HumanIntervention);
    }

    private static void Subjects(JsonObject json, SubjectsFacts value)
    {
        At(json, value);
        json.Enum("group", value.Group);
        json.Text("text", value.Text);
    }

    private static void Content(JsonObject json, ContentFacts value)
    {
        At(json, value);
        json.Text("text", value.Text);
        json.Texts("categories", value.Categories);
        json.Enum("origin", value.Origin);
        json.Text("condition", value.Condition);
        json.Enum("ground", value.Ground);
        json.Text("keptIn", value.KeptIn);
    }

    private static void Source(JsonObject json, SourceFacts value)
    {
        At(json, value);
        json.Enum("kind", value.Kind);
        json.Text("text", value.Text);
        json.Enum("publiclyAvailable", value.PubliclyAvailable);
        json.Enum("informed", value.Informed);
    }

    private void Disclosure(JsonObject json, DisclosureFacts value)
    {
        At(json, value);
        json.Object("recipient", value.Recipient, Recipient);
        json.Text("text", value.Text);
        json.Text("condition", value.Condition);
        json.Enum("legalBasis", value.LegalBasis);
        json.Texts("data", value.Data);
        json.Text("outsideCode", value.OutsideCode);
    }

    private void Recipient(JsonObject json, RecipientFacts value)
    {
        json.Text("id", value.Id);
        json.Text("name", value.Name);
        At(json, value);
        json.Enum("role", value.Role);
        json.Text("country", value.Country);
        json.Text("service", value.Service);
        json.Flag("category", value.Category);
        json.Flag("sameGroup", value.SameGroup);
        json.Texts("remoteAccessFrom", value.RemoteAccessFrom);
        json.Text("agreement", record ? value.Agreement : null);
        json.Objects("safeguards", value.Safeguards, Safeguard);
        json.Objects("subRecipients", value.SubRecipients, Disclosure);
    }

    private void Safeguard(JsonObject json, SafeguardFacts value)
    {
        At(json, value);
        json.Enum("mechanism", value.Mechanism);
        json.Text("asStated", value.AsStated);
        json.Text("reference", value.Reference);
        json.Enum("module", value.Module);
        json.Text("signedOn", value.SignedOn);
        json.Text("checkedOn", value.CheckedOn);
        json.Enum("covers", value.Covers);
        json.Text("copy", value.Copy);
        json.Text("assessment", record ? value.Assessment : null);
    }

    private static void Retention(JsonObject json, RetentionFacts value)
    {
        At(json, value);
        json.Text("period", value.Period);
        json.Enum("start", value.Start);
        json.Enum("duty", value.Duty);
        json.Enum("criterion", value.Criterion);
        json.Text("text", value.Text);
        json.Enum("then", value.Then);
        json.Text("law", value.Law);
        json.Text("reason", value.Reason);
    }

    private static void Right(JsonObject json, RightFacts value)
    {
        At(json, value);
        json.Enum("right", value.Right);
        json.Enum("status", value.Status);
        json.Text("text", value.Text);
        json.Text("law", value.Law);
        json.Enum("holder", value.Holder);
    }

    private static void Channel(JsonObject json, ChannelFacts value)
    {
        At(json, value);
        json.Enum("kind", value.Kind);
        json.Text("address", value.Address);
        json.Enum("rights", value.Rights);
        json.Text("identityCheck", value.IdentityCheck);
        json.Text("answerWithin", value.AnswerWithin);
        json.Text("text", value.Text);
    }

    private static void Cookie(JsonObject json, CookieFacts value)
    {
        json.Text("name", value.Name);
        At(json, value);
        json.Enum("purpose", value.Purpose);
        json.Enum("consent", value.Consent);
        json.Text("setBy", value.SetBy);
        json.Text("setByName", value.SetByName);
        json.Text("lifetime", value.Lifetime);
        json.Text("text", value.Text);
        json.Text("optOut", value.OptOut);
    }

    private static void Text(JsonObject json, TextFacts value)
    {
        At(json, value);
        json.Enum("section", value.Section);
        json.Text("text", value.Text);
        json.Text("law", value.Law);
        json.Flag("recordOnly", value.RecordOnly);
    }

    private static void Claim(JsonObject json, ClaimFacts value)
    {
        At(json, value);
        json.Enum("claim", value.Claim);
        json.Text("text", value.Text);
    }

    private static void DerivedFrom(JsonObject json, DerivationFacts value)
    {
        At(json, value);
        json.Enum("kind", value.Kind);
        json.Texts("registers", value.Registers);
    }
}
