using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Commands;

/// <summary>Where a command says what it did: the standard output, or, where <c>dotnet personal-data</c> has started the
/// application, the file that it named, so that what the application itself writes does not get between the lines.</summary>
internal sealed class CommandReport : IDisposable
{
    /// <summary>The environment variable that names the file.</summary>
    public const string Variable = "PERSONAL_DATA_RECEIPT";

    /// <summary>The first line of the file: the application has taken the command.</summary>
    private const string Heading = "personal-data 1";

    private readonly TextWriter _output;
    private readonly bool _isReceipt;

    private CommandReport(TextWriter output, bool isReceipt)
    {
        _output = output;
        _isReceipt = isReceipt;
        if (isReceipt)
            output.WriteLine(Heading);
    }

    public static CommandReport Open()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file)
            return new CommandReport(Console.Out, isReceipt: false);
        // Read while it is written: each line at once.
        var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read);
        return new CommandReport(new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" }, isReceipt: true);
    }

    /// <summary>A line of the result.</summary>
    public void Line(string text) => Write("  ", text, _output);

    /// <summary>Why the command was not run, or not to its end.</summary>
    public void Problem(string text)
    {
        if (_isReceipt)
            Write("! ", text, _output);
        else
            Write("", "personal-data: " + text, Console.Error);
    }

    /// <summary>The end: a command without it has broken off.</summary>
    public int End(int code)
    {
        if (_isReceipt)
            _output.WriteLine("= " + code.ToString(CultureInfo.InvariantCulture));
        return code;
    }

    public void Dispose()
    {
        if (_isReceipt)
            _output.Dispose();
    }

    private void Write(string mark, string text, TextWriter to)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            to.WriteLine(_isReceipt ? mark + line : line);
    }
}
