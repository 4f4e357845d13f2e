using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data approve</c>: takes what the code declares now into the approved baseline. The commit that
/// carries the file is the approval.</summary>
internal static class ApproveCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "Project folder, project file, inventory file or assembly.", DefaultValueFactory = _ => "." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Default: PersonalData.approved.txt in the project folder." };
        var check = new Option<bool>("--check") { Description = "Write nothing; say whether the file is up to date." };
        var noBuild = new Option<bool>("--no-build") { Description = "Approve the inventory of the last build instead of building the project." };
        var command = new Command("approve", "Write PersonalData.approved.txt from what the code declares now.") { path, output, check, noBuild };
        command.SetAction(result => terminal.Run(() =>
        {
            var named = result.GetValue(path)!;
            // A fact that is not approved may be what breaks the build: without a build of its own there would be no
            // inventory to approve.
            if (!result.GetValue(noBuild) && ProjectBuild.Find(named) is { } project && !ProjectBuild.ForApproval(project, terminal))
                return ExitCodes.BadInput;
            return Approve(terminal, named, result.GetValue(output), result.GetValue(check));
        }));
        return command;
    }

    private static int Approve(Terminal terminal, string path, string? output, bool check)
    {
        var lines = ApprovedFile.Lines(InventoryInput.Read(path, terminal.Error.WriteLine));
        var target = output ?? Path.Combine(Folder(path), BaselineLines.FileName);
        var before = File.Exists(target) ? ApprovedFile.Parse(File.ReadAllText(target)) : [];
        foreach (var line in lines.Except(before, StringComparer.Ordinal))
            terminal.Output.WriteLine("+ " + line);
        foreach (var line in before.Except(lines, StringComparer.Ordinal))
            terminal.Output.WriteLine("- " + line);
        var text = ApprovedFile.Text(lines);
        var same = File.Exists(target) && File.ReadAllText(target) == text;
        if (check)
        {
            terminal.Error.WriteLine(same ? $"{target} is up to date." : $"{target} differs from the code; run 'personal-data approve' and have the change reviewed.");
            return same ? ExitCodes.Clean : ExitCodes.Findings;
        }

        if (!same)
            File.WriteAllText(target, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        terminal.Error.WriteLine(same ? $"{target} was up to date." : $"{target} written: {lines.Count} lines. Commit it: the reviewed commit is the approval.");
        return ExitCodes.Clean;
    }

    private static string Folder(string path)
    {
        if (Directory.Exists(path))
            return path;
        if (path.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
            return Path.GetDirectoryName(Path.GetFullPath(path))!;
        throw new UsageException($"{path} is no project; say with --output where to write {BaselineLines.FileName}.");
    }
}
