using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Generation;
using PersonalDataAnalyzers.Testing;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

public class IncrementalityTests
{
    private const string Customer = """
        using PersonalDataAnalyzers;
        namespace Acme;
        [Personal(typeof(CustomerRegister))]
        public partial class Customer
        {
            [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
            public int Method() { return 1; }
        }
        """;

    [Fact]
    public void AnEdit_RunsOnlyWhatItConcerns() => EditMatrix<PersonalDataGenerator>.Verify(
        Customer,
        [
            Edit.Source("comment", text => text.Replace("{ return 1; }", "{ /* one */ return 1; }", StringComparison.Ordinal), Types(Unchanged), Registers(Unchanged)),
            Edit.Source("body", text => text.Replace("return 1", "return 2", StringComparison.Ordinal), Types(Unchanged), Registers(Unchanged)),
            Edit.NewFile("unrelated file", "namespace Other { public class Thing { public string? Name { get; set; } } }", Types(Unchanged), Registers(Unchanged)),
            Edit.Source("renamed property", text => text.Replace("FirstName {", "GivenName {", StringComparison.Ordinal), Types(Modified, Unchanged), Registers(Unchanged)),
            Edit.NewFile("new register", """
                using PersonalDataAnalyzers;
                [Register("Other", typeof(Acme.Company))] public static class OtherRegister;
                """, Registers(New, Unchanged), Types(Unchanged)),
            Edit.Source("removed mark", text => text.Replace("[Personal(PersonalDataCategory.FirstName)] ", "", StringComparison.Ordinal), Registers(Unchanged)),
        ],
        TestSetup.Default.WithSource("Registers.cs", Samples.Registers));

    [Fact]
    public void AnEditBesideADismissal_RunsNothingAnew() => EditMatrix<PersonalDataGenerator>.Verify(
        """
        [assembly: PersonalDataAnalyzers.NotPersonal("machines")]
        [PersonalDataAnalyzers.NotPersonal("a machine")]
        public class Lathe { public int Method() { return 1; } }
        """,
        [
            Edit.Source("body", text => text.Replace("return 1", "return 2", StringComparison.Ordinal), Dismissals(Unchanged), Assemblies(Unchanged)),
            Edit.NewFile("unrelated file", "public class Thing { public string? Name { get; set; } }", Dismissals(Unchanged), Assemblies(Unchanged)),
            Edit.Source("reason", text => text.Replace("a machine", "made of iron", StringComparison.Ordinal), Dismissals(Modified, Unchanged), Assemblies(Unchanged)),
        ],
        TestSetup.Default);

    [Fact]
    public void RemovedMarks_LeaveOnlyTheHeartbeat()
    {
        var marked = Generated.From(Samples.Registers, Customer);
        var plain = Generated.From("namespace Acme; public class Customer { public string FirstName { get; set; } = \"\"; }");
        Assert.Equal(3, marked.Entries.Count);
        var again = marked.Run.Driver.RunGenerators(((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)plain.Run.Output).RemoveSyntaxTrees(plain.Run.Output.SyntaxTrees.Skip(1)));
        Assert.Equal(["PersonalData.Heartbeat.g.cs"], again.GetRunResult().Results[0].GeneratedSources.Select(source => source.HintName));
    }

    private static StepReason Types(params IncrementalStepRunReason[] reasons) => new(TrackingNames.Types, reasons);

    private static StepReason Dismissals(params IncrementalStepRunReason[] reasons) => new(TrackingNames.Dismissals, reasons);

    private static StepReason Assemblies(params IncrementalStepRunReason[] reasons) => new(TrackingNames.Assemblies, reasons);

    private static StepReason Registers(params IncrementalStepRunReason[] reasons) => new(TrackingNames.Registers, reasons);
}
