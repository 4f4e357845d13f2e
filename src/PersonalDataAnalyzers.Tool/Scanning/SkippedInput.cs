using System.Globalization;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>A project or solution file that could not be followed: what was skipped for it, and what helps.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Line">From one; 0 if it stands nowhere in particular.</param>
/// <param name="Why">The rest of the sentence that begins with the path, without its full stop.</param>
internal sealed record SkippedInput(string Path, int Line, string Why)
{
    public string Say(string root) =>
        System.IO.Path.GetRelativePath(root, Path).Replace('\\', '/') + (Line > 0 ? ", line " + Line.ToString(CultureInfo.InvariantCulture) + ", " : " ") + Why + ".";
}
