using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The two files with which a code base without marks begins: the debt of today, and a register to fill in.</summary>
internal static class StartFiles
{
    public const string Debt = "PersonalData.Undecided.cs";
    public const string Registers = "PersonalData.Registers.cs";

    /// <summary>One suppression a member: the build is green, and a new member is reported. A line goes when its member is
    /// decided.</summary>
    public static string Undecided(IEnumerable<ScanFinding> findings)
    {
        var text = new StringBuilder();
        text.Append("// Members that look like personal data and that nobody has decided yet. Mark a member, or say why it is not personal\n");
        text.Append("// data, and delete its line here. This file only shrinks: new members are reported.\n");
        text.Append("using System.Diagnostics.CodeAnalysis;\n\n");
        foreach (var finding in Suppressible(findings).DistinctBy(finding => (finding.Rule, finding.SymbolId)).OrderBy(finding => finding.SymbolId, StringComparer.Ordinal).ThenBy(finding => finding.Rule, StringComparer.Ordinal))
        {
            var scope = finding.SymbolId[0] == 'T' ? "type" : "member";
            text.Append("[assembly: SuppressMessage(\"PersonalData\", \"").Append(finding.Rule).Append("\", Scope = \"").Append(scope).Append("\", Target = \"~").Append(finding.SymbolId)
                .Append("\", Justification = \"Undecided").Append(finding.Category.Length > 0 ? ": " + finding.Category : "").Append("\")]\n");
        }

        return text.ToString();
    }

    public static IEnumerable<ScanFinding> Suppressible(IEnumerable<ScanFinding> findings) =>
        findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning && finding.SymbolId.Length > 0);

    /// <summary>The project that can give its registers to the most others: the one that most of the findings' projects refer
    /// to, by whatever way; of equals the first.</summary>
    public static SourceProject? HomeOfRegisters(IReadOnlyList<SourceProject> projects, ScanResult result)
    {
        var byFile = projects.Where(project => project.File is not null).ToDictionary(project => project.File!, StringComparer.Ordinal);
        var counts = new Dictionary<SourceProject, int>();
        foreach (var project in projects)
        {
            var findings = result.Findings.Count(finding => finding.Project == project.Name && finding.Rule is ("PDA1001" or "PDA1002"));
            foreach (var reached in Reached(project, byFile))
                counts[reached] = counts.GetValueOrDefault(reached) + findings;
        }

        return projects.OrderByDescending(project => counts.GetValueOrDefault(project)).FirstOrDefault(project => counts.GetValueOrDefault(project) > 0);
    }

    private static HashSet<SourceProject> Reached(SourceProject project, Dictionary<string, SourceProject> byFile)
    {
        var reached = new HashSet<SourceProject>();
        var waiting = new Stack<SourceProject>([project]);
        while (waiting.TryPop(out var next))
        {
            if (!reached.Add(next))
                continue;
            foreach (var file in next.References)
            {
                if (byFile.TryGetValue(file, out var other))
                    waiting.Push(other);
            }
        }

        return reached;
    }

    /// <summary>Only what the code shows is filled in. A purpose, a legal basis or a retention is a decision, and none is
    /// made up: the declaration does not compile before somebody has made them.</summary>
    public static string Declaration(IReadOnlyList<ProposedRegister> registers)
    {
        var text = new StringBuilder();
        text.Append("// Registers proposed from the code. Complete them, then remove the #if: a register that does not say why it exists and\n");
        text.Append("// how long it keeps its data is an error, and so it should be.\n#if PERSONAL_DATA_REGISTERS\nusing PersonalDataAnalyzers;\n\n");
        text.Append("[DataController(\"…\", Address = \"…\", Country = \"…\", Email = \"…\")]\npublic static class Controller;\n");
        foreach (var register in registers)
        {
            text.Append("\n// Fields: ").Append(string.Join(", ", register.Findings.Select(finding => finding.Category).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
                .Append(".\n// In: ").Append(string.Join(", ", register.Findings.Select(finding => finding.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))).Append(".\n");
            text.Append("[Register(\"").Append(register.Name).Append("\", typeof(Controller))]\n");
            text.Append("[DataSubjects(SubjectGroup.").Append(register.Group).Append(")]\n");
            text.Append("// [Purpose(\"why\", LegalBasis.…)]\n// [Retention(\"P…\", RetentionStart.…)]\n// [Source(SourceKind.…)]\n");
            text.Append("public static class ").Append(register.Name).Append("Register;\n");
        }

        return text.Append("#endif\n").ToString();
    }

    /// <summary>Writes a file that is not there yet; an existing one is somebody's work.</summary>
    public static bool WriteNew(string path, string text)
    {
        if (File.Exists(path))
            return false;
        File.WriteAllText(path, text);
        return true;
    }
}
