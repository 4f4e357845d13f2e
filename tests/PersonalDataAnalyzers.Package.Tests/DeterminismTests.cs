using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class DeterminismTests(PackageFixture package)
{
    [Fact]
    public async Task The_same_source_gives_the_same_bytes_in_any_folder_and_culture()
    {
        byte[]? first = null;
        foreach (var (folder, locale) in new[] { ("s", "C"), ("a folder with spaces ä", "fi_FI.UTF-8"), ("ı", "tr_TR.UTF-8") })
        {
            var scenario = package.Scenario(folder).Project("App", Sources.Lawful("Acme.İstanbul"), "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>");
            scenario.Write("App/PersonalData.sv.resx", "<root><data name=\"İi\"><value>Iı</value></data><data name=\"ii\"><value>ö</value></data></root>");
            // In the process that gets the locale: a compiler server would answer in its own.
            (await scenario.Run("build", "App", new Dictionary<string, string> { ["LC_ALL"] = locale, ["LANG"] = locale }, "-p:UseSharedCompilation=false")).Succeeds();

            var bytes = new List<byte>(await File.ReadAllBytesAsync(scenario.Path("App", "bin", "Debug", Scenario.Framework, "App.personal-data.json")));
            var generated = Directory.GetFiles(scenario.Path("App", "generated"), "*.cs", SearchOption.AllDirectories);
            System.Array.Sort(generated, System.StringComparer.Ordinal);
            Assert.True(generated.Length >= 3);
            foreach (var file in generated)
                bytes.AddRange(await File.ReadAllBytesAsync(file));

            first ??= [.. bytes];
            Assert.Equal(first, bytes);
        }
    }
}
