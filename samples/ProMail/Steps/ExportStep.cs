using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PersonalDataAnalyzers;
using ProMail.Data;

namespace ProMail.Steps;

/// <summary>The two answers to a person: access (Art. 15) and portability (Art. 20).</summary>
internal static class ExportStep
{
    public static string Run(ProMailContext database, string email, ExportScope scope)
    {
        var contact = Subject.Load(database, email);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }))
        {
            writer.WriteStartArray();
            foreach (var row in Subject.Rows(contact))
                PersonalDataExport.Write(writer, row, scope);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
