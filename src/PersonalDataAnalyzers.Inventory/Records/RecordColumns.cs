using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Records;

/// <summary>What holds of one purpose of a register, declared and found.</summary>
internal static class RecordColumns
{
    /// <summary>Categories of personal data: those its lines declare, and those of the members that serve it.</summary>
    public static IEnumerable<PersonalDataCategory> Categories(PersonalDataInventory inventory, RegisterFacts register, PurposeFacts purpose)
    {
        var declared = (purpose.Content.Count > 0 ? purpose.Content : register.Content).SelectMany(content => content.Categories);
        var found = inventory.FieldsOf(register)
            .Where(pair => Serves(register, pair.Type, pair.Field, purpose))
            .Select(pair => pair.Field.Category);
        return declared.Concat(found).Where(category => category is not (PersonalDataCategory.NotStated or PersonalDataCategory.InternalIdentifier)).Distinct().Order();
    }

    /// <summary>Everyone to whom its data goes, along every chain.</summary>
    public static IEnumerable<RecipientFacts> Recipients(RegisterFacts register, PurposeFacts purpose) =>
        Resolution.Chains(register with { Purposes = new([purpose]) }).Select(chain => chain[^1].Recipient);

    private static bool Serves(RegisterFacts register, TypeFacts type, FieldFacts field, PurposeFacts purpose)
    {
        // By identity: they come from the register itself, and two purposes that say the same are two.
        foreach (var served in Resolution.Purposes(register, type, field))
        {
            if (ReferenceEquals(served, purpose))
                return true;
        }

        return false;
    }
}
