using System.Diagnostics;
using System.Globalization;

namespace Karvan.Benchmarks;

/// <summary>A C++ program from <c>benchmarks/reference</c>, compiled into <c>artifacts</c> when g++ is there.</summary>
internal sealed class ReferenceProgram
{
    private readonly string? _executable;

    public ReferenceProgram(string name)
    {
        string? root = Root();
        string source = Path.Combine(root ?? ".", "benchmarks", "reference", name + ".cpp");
        string executable = Path.Combine(root ?? ".", "artifacts", "reference", name);
        if (root is null || !File.Exists(source))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(executable)!);
        if (Execute("g++", "-std=c++20", "-O3", "-o", executable, source) is not null)
            _executable = executable;
    }

    /// <summary>The seconds that a run says it took; null when the program could not be built.</summary>
    public double? Seconds(params string[] arguments)
    {
        if (_executable is null)
            return null;
        string output = Execute(_executable, arguments) ?? throw new InvalidOperationException($"{_executable} failed.");
        return double.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private static string? Execute(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // not installed
        }
    }

    private static string? Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Karvan.slnx")))
            at = at.Parent;
        return at?.FullName;
    }
}
