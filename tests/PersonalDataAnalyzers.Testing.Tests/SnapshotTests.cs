using System;
using System.Collections.Generic;
using System.IO;
using Xunit.Sdk;

namespace PersonalDataAnalyzers.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Approved_text_passes()
    {
        Snapshot.Verify(new Dictionary<string, string> { ["A.g.cs"] = "class A;\n" }, _folder, update: true);
        Assert.True(File.Exists(Path.Combine(_folder, "A.g.verified.cs")));
        Snapshot.Verify(new Dictionary<string, string> { ["A.g.cs"] = "class A;\r\n" }, _folder, update: false);
    }

    [Fact]
    public void Snapshots_stand_beside_the_test() => Snapshot.Verify("text.txt", "approved");

    [Fact]
    public void Missing_file_fails() => Assert.Contains("not approved yet: A.verified.txt", Fails(("A", "x")), StringComparison.Ordinal);

    [Fact]
    public void Stale_file_fails_and_update_removes_it()
    {
        File.WriteAllText(Path.Combine(_folder, "Old.verified.cs"), "");
        Assert.Contains("no longer made: Old.verified.cs", Fails(), StringComparison.Ordinal);
        Snapshot.Verify(new Dictionary<string, string>(), _folder, update: true);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Difference_fails_with_its_line_and_context()
    {
        File.WriteAllText(Path.Combine(_folder, "A.verified.cs"), "one\ntwo\nthree\n");
        var failure = Fails(("A.cs", "one\ntwo\ndrei\n"));
        Assert.Contains("line 3:", failure, StringComparison.Ordinal);
        Assert.Contains("      two\n    - three\n", failure.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("    + drei\n", failure.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private string Fails(params (string Name, string Text)[] texts)
    {
        var all = new Dictionary<string, string>();
        foreach (var (name, text) in texts)
            all[name] = text;
        return Assert.ThrowsAny<XunitException>(() => Snapshot.Verify(all, _folder, update: false)).Message;
    }
}
