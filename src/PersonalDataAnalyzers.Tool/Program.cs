using System;
using System.Text;
using PersonalDataAnalyzers.Tool;

Console.OutputEncoding = Encoding.UTF8;
return PersonalDataCommand.Run(args, Console.Out, Console.Error);
