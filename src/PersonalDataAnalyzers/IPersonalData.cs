using System.Text.Json;

namespace PersonalDataAnalyzers;

/// <summary>What the generator writes for every marked partial type: the person's data out of this object, off this
/// object, or blurred in it. The names carry the object of the verb so that they stay clear of a domain's own
/// <c>Export</c> and <c>Erase</c>.</summary>
/// <remarks>An object answers for itself and for the value objects it owns. Objects with a key of their own are linked,
/// not owned: they answer for themselves, and the outcome says that they were not followed.</remarks>
public interface IPersonalData
{
    /// <summary>What is known of the type: its register and its personal members.</summary>
    PersonalDataDescriptor Descriptor { get; }

    /// <summary>Writes the personal data of this object as one JSON object (GDPR Art. 15 and 20). Credentials never
    /// leave. For a whole answer to a person, register facts included, see <see cref="PersonalDataExport"/>.</summary>
    /// <param name="writer">Where to; neither flushed nor disposed here.</param>
    /// <param name="scope">Which answer is asked for.</param>
    void ExportPersonalData(Utf8JsonWriter writer, ExportScope scope);

    /// <summary>Does to each member what its mark says of erasure (Art. 17), and tells what became of it. Calling it
    /// again changes nothing.</summary>
    /// <returns>The fate of every personal member. Look at <see cref="ErasureOutcome.IsComplete"/> before anyone is told
    /// that the data is gone.</returns>
    ErasureOutcome ErasePersonalData();

    /// <summary>Replaces each member by what its strategy makes of it: removed, generalised or pseudonymised. One
    /// generalised or hashed member is still personal data (Art. 4(1), 4(5), recital 26).</summary>
    /// <param name="context">The key of pseudonyms, where a member's strategy needs one.</param>
    ErasureOutcome AnonymisePersonalData(AnonymisationContext context);
}
