using System.Diagnostics;
using System.Globalization;

namespace Karvan.Benchmarks;

/// <summary>This program once more, as a process that simulates years beside others: all get ready, start at one sign and say how long they took.</summary>
internal static class YearsProcess
{
    /// <summary>Argument that makes the program such a process.</summary>
    public const string Argument = "--years";

    private const string Ready = "ready";

    /// <summary>Seconds until the last of several processes has done its replications.</summary>
    public static double Together(int processes, int replications)
    {
        Process[] all = [.. Enumerable.Range(0, processes).Select(_ => Start(replications))];
        foreach (Process one in all)
            Expect(one, Ready);
        long begin = Stopwatch.GetTimestamp();
        foreach (Process one in all)
            one.StandardInput.WriteLine();
        foreach (Process one in all)
            Expect(one, "done");
        double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        foreach (Process one in all)
        {
            one.WaitForExit();
            one.Dispose();
        }

        return seconds;
    }

    /// <summary>The side of such a process.</summary>
    public static void Answer(Action work)
    {
        Console.Out.WriteLine(Ready);
        Console.In.ReadLine();
        work();
        Console.Out.WriteLine("done");
    }

    private static Process Start(int replications)
    {
        string dll = typeof(YearsProcess).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [dll, Argument, replications.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        return Process.Start(start)!;
    }

    private static void Expect(Process process, string word)
    {
        string? said = process.StandardOutput.ReadLine();
        if (said != word)
            throw new InvalidOperationException($"A process of years said '{said}' where '{word}' was expected.");
    }
}
