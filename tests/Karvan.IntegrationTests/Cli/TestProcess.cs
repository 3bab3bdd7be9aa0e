using System.Diagnostics;
using System.Text;

namespace Karvan.IntegrationTests.Cli;

/// <summary>Starts programs with no input and captured output; none may run longer than two minutes.</summary>
internal static class TestProcess
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    public static string Root { get; } = FindRoot();

    public static string Karvan { get; } = Path.Combine(Root, "artifacts", "bin", "Karvan.Cli", "release", "karvan.dll");

    public static string Probe { get; } = typeof(TestProcess).Assembly.Location;

    public static Task<ProcessResult> RunKarvanAsync(params string[] arguments) => RunAsync("dotnet", [Karvan, .. arguments], Root);

    public static Task<ProcessResult> RunProbeAsync(params string[] arguments) => RunAsync("dotnet", [Probe, .. arguments], Path.GetTempPath());

    public static async Task<ProcessResult> RunAsync(string program, string[] arguments, string folder, Dictionary<string, string?>? environment = null)
    {
        using Process process = Start(program, arguments, folder, environment);
        return await FinishAsync(process);
    }

    public static Process Start(string program, string[] arguments, string folder, Dictionary<string, string?>? environment = null)
    {
        // A job in the background of a shell ignores Ctrl-C, and its children with it: env gives them back the usual answer.
        bool resets = OperatingSystem.IsLinux();
        ProcessStartInfo start = new(resets ? "env" : program, resets ? ["--default-signal=INT", program, .. arguments] : arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("KARVAN_HOME");
        foreach ((string key, string? value) in environment ?? []) start.Environment[key] = value;
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public static async Task<ProcessResult> FinishAsync(Process process)
    {
        using CancellationTokenSource limit = new(_limit);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{process.StartInfo.FileName} ran longer than {_limit}.", exception);
        }
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Karvan.slnx"))) return folder.FullName;
        throw new InvalidOperationException($"No Karvan.slnx above {AppContext.BaseDirectory}.");
    }
}
