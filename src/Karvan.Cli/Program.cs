using System.Text;
using Karvan.Cli;
using Karvan.Cli.Shell;

if (Console.IsOutputRedirected) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CliApplication.RunAsync(args, Verbs.All(), CliEnvironment.OfProcess());
