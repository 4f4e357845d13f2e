using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>Does a negative statement agree with the rest of the declaration and with the code?</summary>
internal static class ClaimAgreement
{
    /// <summary>What contradicts the claim; null = nothing does.</summary>
    public static string? Contradiction(NoticeClaim claim, RegisterFacts register, PersonalDataInventory inventory) => claim switch
    {
        NoticeClaim.NoTransfersOutsideEea => Transfer(register),
        NoticeClaim.NoAutomatedDecisions => Purpose(register, purpose => purpose.Decision is not null || purpose.Kind.HasFlag(PurposeKind.AutomatedDecisions)),
        NoticeClaim.NoProfiling => Purpose(register, purpose => purpose.Kind.HasFlag(PurposeKind.Profiling)),
        NoticeClaim.NoSpecialCategories => Special(register, inventory),
        NoticeClaim.NoRegularDisclosures => Recipient(register, link => link.Condition is null && link.Recipient.Role is RecipientRole.IndependentController or RecipientRole.JointController or RecipientRole.Public),
        NoticeClaim.NoDisclosuresToOutsiders => Recipient(register, link => link.Condition is null && link.Recipient.Role is not (RecipientRole.OwnStaff or RecipientRole.Processor or RecipientRole.Authority)),
        NoticeClaim.NoPersonalDataCollected => inventory.FieldsOf(register).Select(pair => $"{pair.Type.Id}.{pair.Field.Member} is personal data of it").FirstOrDefault(),
        _ => null,
    };

    // A recipient whose country is not stated may be anywhere: nothing comforting is said of it.
    private static string? Transfer(RegisterFacts register)
    {
        foreach (var recipient in Resolution.Chains(register).Select(chain => chain[^1].Recipient))
        {
            foreach (var place in recipient.RemoteAccessFrom.Prepend(recipient.Country))
            {
                if (!CountryTable.IsEea(place) && recipient.Role != RecipientRole.OwnStaff)
                    return $"{recipient.Name} is in {(place.Length == 0 ? "a country that is not stated" : CountryTable.Name(place, "en") ?? place)}";
            }
        }

        return null;
    }

    private static string? Purpose(RegisterFacts register, System.Func<PurposeFacts, bool> contradicts) =>
        register.Purposes.Where(contradicts).Select(purpose => $"its purpose \"{purpose.Name}\" does that").FirstOrDefault();

    private static string? Recipient(RegisterFacts register, System.Func<DisclosureFacts, bool> contradicts) =>
        Resolution.Chains(register).Select(chain => chain[^1]).Where(contradicts).Select(link => $"{link.Recipient.Name} receives data").FirstOrDefault();

    private static string? Special(RegisterFacts register, PersonalDataInventory inventory)
    {
        var declared = register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content)).SelectMany(content => content.Categories);
        var found = inventory.FieldsOf(register).Select(pair => pair.Field.Category);
        return declared.Concat(found).Where(Categories.IsSpecial).Select(category => $"it holds {Vocabulary.Label(category, "en")}").FirstOrDefault();
    }
}
