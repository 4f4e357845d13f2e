using System;
using System.Buffers;
using System.Text.Json;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>export</c>: the generated export of a class with twenty members against the fast path of System.Text.Json's
/// source generator, both onto the same writer. To reach: time ratio at most 1.0, no more octets.</summary>
internal static class ExportCommand
{
    public static int Run(string[] args)
    {
        var person = Person.Create();
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer);
        var handler = PersonJson.Default.Person.SerializeHandler ?? throw new InvalidOperationException("No fast path.");

        void Generated()
        {
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            person.ExportPersonalData(writer, ExportScope.Access);
            writer.Flush();
        }

        void Baseline()
        {
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            handler(writer, person);
            writer.Flush();
        }

        Generated();
        var octets = buffer.WrittenCount;
        Baseline();
        Console.WriteLine($"JSON: {octets} octets generated, {buffer.WrittenCount} octets System.Text.Json");
        var (ratio, allocated, baseline) = Measure.Pair("export, 20 members", 20_000, Generated, Baseline);
        return ratio <= 1.0 && allocated <= baseline ? 0 : 1;
    }
}
