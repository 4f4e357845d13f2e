using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using PersonalDataAnalyzers.AspNetCore;
using ProMail;

Console.OutputEncoding = Encoding.UTF8;
if (args.Contains("--serve"))
{
    // A page for this machine only; ctrl+C ends it.
    var builder = WebApplication.CreateSlimBuilder();
    builder.WebHost.UseUrls(args.SkipWhile(argument => argument != "--serve").Skip(1).FirstOrDefault() ?? "http://127.0.0.1:5080");
    var application = builder.Build();
    application.MapPrivacyNotice();
    await application.RunAsync();
    return 0;
}

return Job.Run(args.FirstOrDefault() ?? Path.Combine(Path.GetTempPath(), "promail"), Console.Out);
