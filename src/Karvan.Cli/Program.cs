using System.Text;
using Karvan.Cli;
using Karvan.Cli.Shell;

if (Console.IsOutputRedirected) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CliEnvironment environment;
try
{
    environment = CliEnvironment.OfProcess();
}
catch (IOException)
{
    await Console.Error.WriteLineAsync("karvan: the working folder does not exist any more; change to another one.");
    return (int)ExitCode.InvalidInput;
}

return await CliApplication.RunAsync(args, Verbs.All(), environment);
