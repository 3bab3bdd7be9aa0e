using System.Globalization;

namespace Karvan.Cli.Output;

/// <summary>
/// Progress with an estimate of the time left: one line that is redrawn on a terminal, a line now and then elsewhere. Thread-safe.
/// </summary>
internal sealed class ProgressLine(string what, TextWriter writer, bool isTerminal, TimeProvider time) : IProgress<double>, IDisposable
{
    private static readonly TimeSpan _terminalInterval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _pipeInterval = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly long _started = time.GetTimestamp();
    private TimeSpan _lastShown = TimeSpan.Zero;
    private bool _isDrawn;

    /// <param name="value">Done share, held to [0, 1].</param>
    public void Report(double value)
    {
        lock (_lock)
        {
            TimeSpan elapsed = time.GetElapsedTime(_started);
            if (elapsed - _lastShown < (isTerminal ? _terminalInterval : _pipeInterval)) return;
            _lastShown = elapsed;
            Show(LineOf(Math.Clamp(value, 0, 1), elapsed));
        }
    }

    /// <summary>Takes the line off a terminal.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_isDrawn) writer.Write("\r\u001b[K");
            _isDrawn = false;
        }
    }

    public void Dispose() => Clear();

    internal string LineOf(double share, TimeSpan elapsed)
    {
        string percent = (share * 100).ToString("0", CultureInfo.InvariantCulture);
        return share <= 0 ? $"{what}: {percent} %" : $"{what}: {percent} %, about {Length(elapsed * ((1 - share) / share))} left";
    }

    private static string Length(TimeSpan left) => left.TotalSeconds switch
    {
        < 90 => $"{Math.Ceiling(left.TotalSeconds).ToString(CultureInfo.InvariantCulture)} s",
        < 5400 => $"{Math.Ceiling(left.TotalMinutes).ToString(CultureInfo.InvariantCulture)} min",
        _ => $"{left.TotalHours.ToString("0.0", CultureInfo.InvariantCulture)} h",
    };

    private void Show(string line)
    {
        if (isTerminal) writer.Write($"\r\u001b[K{line}");
        else writer.WriteLine(line);
        _isDrawn = isTerminal;
    }
}
