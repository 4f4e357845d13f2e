using System.Text;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Inventory;

/// <summary>One entry of the inventory as it rides in the assembly: a JSON object on one line, ASCII.
/// <c>docs/schema/personal-data.schema.json</c> describes it.</summary>
public static class InventoryEntry
{
    /// <summary>Version of the format.</summary>
    public const int Format = 1;

    /// <summary>Key of the assembly metadata that carries an entry.</summary>
    public const string MetadataKey = "PersonalDataInventory/1";

    /// <summary>Key of the assembly metadata that carries what goes to the record of processing only.</summary>
    public const string RecordMetadataKey = "PersonalDataRecord/1";

    /// <summary>The entry that is always there: without it the generator did not run.</summary>
    public const string Heartbeat = """{"format":1}""";

    /// <summary>A register. <paramref name="record"/> adds what is never published: agreements, assessments and
    /// paragraphs for the record.</summary>
    public static string Of(RegisterFacts register, bool record = false)
    {
        var text = new StringBuilder();
        JsonObject.Write(text, register, (json, value) =>
        {
            json.Text("kind", "register");
            new FactsWriter(record).Register(json, value);
            if (!record)
                json.Texts("lines", BaselineLines.Of(value));
        });
        return text.ToString();
    }

    /// <summary>What is said of an assembly as a whole.</summary>
    public static string Of(AssemblyFacts assembly)
    {
        var text = new StringBuilder();
        JsonObject.Write(text, assembly, (json, value) =>
        {
            json.Text("kind", "assembly");
            FactsWriter.Assembly(json, value);
            json.Texts("lines", BaselineLines.Of(value));
        });
        return text.ToString();
    }

    /// <summary>What an author claims of a method.</summary>
    public static string Of(ContractFacts contract)
    {
        var text = new StringBuilder();
        JsonObject.Write(text, contract, (json, value) =>
        {
            json.Text("kind", "contract");
            FactsWriter.Contract(json, value);
            json.Texts("lines", BaselineLines.Of(value));
        });
        return text.ToString();
    }

    /// <summary>A marked type and its fields.</summary>
    public static string Of(TypeFacts type)
    {
        var text = new StringBuilder();
        JsonObject.Write(text, type, (json, value) =>
        {
            json.Text("kind", "type");
            FactsWriter.Type(json, value);
            json.Texts("lines", BaselineLines.Of(value));
        });
        return text.ToString();
    }
}
