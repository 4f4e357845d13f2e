using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Tests.Notices;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

/// <summary>A small lawful register in English, to spoil in one place.</summary>
internal static class Shop
{
    public static readonly RegisterFacts Register = new()
    {
        Id = "Acme.Customers",
        Name = "Customer register",
        Controller = new() { Id = "Acme.Acme", Name = "Acme Oy", Country = "FI", Address = "Street 1", Email = "privacy@example.fi" },
        Notice = new() { Title = "Privacy notice", Language = "en", Updated = "2026-11-22" },
        Subjects = new([new SubjectsFacts { Group = SubjectGroup.Customers }]),
        Purposes = new([new PurposeFacts { Name = "Deliveries", Basis = LegalBasis.Contract, Retentions = new([new RetentionFacts { Period = "P2Y", Start = RetentionStart.ContractEnd, Then = EndAction.Erase }]) }]),
        Content = new([new ContentFacts { Text = "Your names", Categories = new([PersonalDataCategory.Name]) }]),
    };

    public static readonly RecipientFacts American = new() { Id = "Acme.Us", Name = "Uncle Inc.", Role = RecipientRole.Processor, Country = "US" };

    public static TypeFacts Type(params PersonalDataCategory[] categories)
    {
        var fields = new FieldFacts[categories.Length];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new() { Member = categories[i].ToString(), State = FieldState.Personal, Category = categories[i] };
        return new() { Id = "Acme.Customer", Register = Register.Id, Fields = new(fields) };
    }

    public static PersonalDataInventory With(params object[] facts) => InventoryJson.Merged(facts);
}
