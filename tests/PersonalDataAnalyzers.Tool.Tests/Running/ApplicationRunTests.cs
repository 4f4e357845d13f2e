using System;
using System.IO;
using PersonalDataAnalyzers.Tool.Running;

namespace PersonalDataAnalyzers.Tool.Tests.Running;

/// <summary>What the tool makes of an application that does not do as it should. The applications are shell scripts; real
/// ones run the commands in the tests of the samples.</summary>
public sealed class ApplicationRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pda-run-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_the_command_says_is_the_output_and_what_the_application_says_is_not()
    {
        var code = Run("""
            echo "starting up"
            printf 'personal-data 1\n  first line\n    second line\n! a problem\n!   with a second line\n= 1\n' > "$PERSONAL_DATA_RECEIPT"
            echo "done" >&2
            exit 7
            """);
        // A program that makes nothing of the code it was given does not change what the command has found.
        Assert.Equal(1, code);
        Assert.Equal("first line\n  second line\n", _output.ToString().ReplaceLineEndings("\n"));
        Assert.Contains("starting up", _error.ToString());
        Assert.Contains("done", _error.ToString());
        Assert.Contains("personal-data: a problem\n  with a second line\n", _error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Arguments_arrive_as_they_were_written()
    {
        Run("""
            printf 'personal-data 1\n' > "$PERSONAL_DATA_RECEIPT"
            for argument in "$@"; do printf '  [%s]\n' "$argument" >> "$PERSONAL_DATA_RECEIPT"; done
            printf '= 0\n' >> "$PERSONAL_DATA_RECEIPT"
            """, ["--connection", "Host=a b;Password=\"q\\\"", ""]);
        Assert.Equal(["[--connection]", "[Host=a b;Password=\"q\\\"]", "[]", "[personal-data]", "[sweep]"], _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void An_application_that_ends_without_taking_the_command_has_done_nothing()
    {
        var refused = Assert.Throws<UsageException>(() => Run("echo listening; exit 0"));
        Assert.Contains("ended with 0 before it took the command", refused.Message);
        Assert.Contains("listening", _error.ToString());
    }

    [Fact]
    public void An_application_that_goes_on_without_taking_the_command_is_ended()
    {
        var refused = Assert.Throws<UsageException>(() => Run("sleep 600", patience: 1));
        Assert.Contains("did not take the command within 1 seconds and was ended", refused.Message);
    }

    [Fact]
    public void A_command_that_breaks_off_is_not_done()
    {
        var refused = Assert.Throws<UsageException>(() => Run("""printf 'personal-data 1\n  half of it\n' > "$PERSONAL_DATA_RECEIPT"; exit 134"""));
        Assert.Contains("broke off", refused.Message);
        Assert.Contains("134", refused.Message);
        Assert.Contains("half of it", _output.ToString());
    }

    private int Run(string script, string[]? own = null, int patience = 100)
    {
        var file = Path.Combine(_folder, "app.sh");
        File.WriteAllText(file, script.ReplaceLineEndings("\n"));
        return new ApplicationRun(new Terminal(_output, _error), TimeSpan.FromSeconds(patience)).Run(new Application(Path.Combine(_folder, "App.csproj"), Path.Combine(_folder, "App.dll"), "/bin/sh", file, ""), ["sweep"], own ?? []);
    }
}
