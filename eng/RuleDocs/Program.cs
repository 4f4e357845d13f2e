using System;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.RuleDocs;

// dotnet run --project eng/RuleDocs            writes what is generated from the rules, and lists what rules lack
// dotnet run --project eng/RuleDocs -- --check writes nothing; exit code 1 when something differs or lacks
if (args.Except(["--check"]).Any())
{
    Console.Error.WriteLine("usage: dotnet run --project eng/RuleDocs [-- --check]");
    return 2;
}

var check = args.Contains("--check");
var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "PersonalDataAnalyzers.sln")))
    root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("PersonalDataAnalyzers.sln is not above this program.");

var problems = RuleChecks.Problems(root).ToList();
foreach (var path in GeneratedFiles.Stale(root).ToArray())
{
    if (check)
    {
        problems.Add($"{path} is not what the rules say: run dotnet run --project eng/RuleDocs.");
        continue;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
    File.WriteAllText(Path.Combine(root, path), GeneratedFiles.All(root).Single(file => file.Path == path).Text);
    Console.WriteLine($"wrote {path}");
}

foreach (var problem in problems)
    Console.Error.WriteLine(problem);
Console.WriteLine($"{RuleBook.Rules.DistinctBy(rule => rule.Id).Count()} rules, {problems.Count} problems");
return problems.Count == 0 ? 0 : 1;
