using PersonalDataAnalyzers.EntityFrameworkCore.Tests;
using Xunit.Runner.InProc.SystemConsole;

// The tests, or the process that one of them kills.
return await Victim.HasRun() ? 0 : await ConsoleRunner.Run(args);
