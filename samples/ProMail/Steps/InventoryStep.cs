using System;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace ProMail.Steps;

/// <summary>The inventory that the build wrote beside the application.</summary>
internal static class InventoryStep
{
    public static PersonalDataInventory Read() =>
        InventoryMerge.Of(InventoryReader.Read(Path.Combine(AppContext.BaseDirectory, "ProMail.personal-data.json")));

    public static void Print(PersonalDataInventory inventory, TextWriter output)
    {
        foreach (var register in inventory.Registers)
        {
            output.WriteLine($"  {register.Name} ({register.Controller.Name})");
            foreach (var purpose in register.Purposes)
            {
                var bases = string.Join(", ", Resolution.Bases(register, purpose).Select(basis => Vocabulary.Label(basis, "en")));
                var fields = inventory.FieldsOf(register).Count(pair => Resolution.Purposes(register, pair.Type, pair.Field).Contains(purpose));
                output.WriteLine($"    {purpose.Name}: {bases}; {fields} fields");
            }

            foreach (var chain in Resolution.Chains(register))
                output.WriteLine($"    goes to {string.Join(" > ", chain.Select(link => link.Recipient.Name))} ({chain[^1].Recipient.Country})");
        }
    }
}
