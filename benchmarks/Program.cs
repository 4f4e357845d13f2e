using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Benchmarks;
using PersonalDataAnalyzers.Benchmarks.Analyzers;
using PersonalDataAnalyzers.Benchmarks.Database;
using PersonalDataAnalyzers.Benchmarks.Fuzz;

// One command a file; a new one adds its line here.
var commands = new Dictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["analyzers"] = AnalyzersCommand.Run,
    ["fuzz"] = FuzzCommand.Run,
    ["detection"] = DetectionCommand.Run,
    ["findings"] = FindingsCommand.Run,
    ["export"] = ExportCommand.Run,
    ["erase"] = EraseCommand.Run,
    ["database"] = DatabaseCommand.Run,
    ["notice"] = NoticeCommand.Run,
    ["generator"] = GeneratorCommand.Run,
    ["import"] = ImportCommand.Run,
};

if (args.Length > 0 && commands.TryGetValue(args[0], out var command))
    return command(args[1..]);

Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks -- <command> [arguments]");
foreach (var name in commands.Keys)
    Console.Error.WriteLine("  " + name);
return 1;
