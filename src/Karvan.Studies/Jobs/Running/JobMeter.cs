using System.Globalization;
using Karvan.Studies.Jobs.Requests;
using NodaTime;

namespace Karvan.Studies.Jobs.Running;

/// <summary>Holds how far a job is, and estimates its end from the pace since it was taken up. Thread-safe.</summary>
internal sealed class JobMeter(JobExtent extent, IClock clock, IProgress<double>? listener) : IJobProgress
{
    private readonly Lock _lock = new();
    private Instant _began = clock.GetCurrentInstant();
    private double _first; // share that was done before
    private double _share;
    private string? _words;

    public void Begin(double share)
    {
        lock (_lock)
        {
            _began = clock.GetCurrentInstant();
            _first = _share = Math.Clamp(share, 0, 1);
            _words = null;
        }
    }

    public void Say(string message)
    {
        lock (_lock) _words = message;
    }

    /// <summary>A share; in a run that goes on until a precision is reached it begins anew with each batch.</summary>
    public void Report(double value)
    {
        lock (_lock)
        {
            _share = Math.Clamp(value, 0, 1);
            _words = null;
        }

        listener?.Report(value);
    }

    /// <summary>How far it is now.</summary>
    public JobProgress Now()
    {
        lock (_lock)
        {
            string done = (_share * extent.Total).ToString("#,0.#", CultureInfo.InvariantCulture), total = extent.Total.ToString("#,0.#", CultureInfo.InvariantCulture);
            return new JobProgress(_share * extent.Total, extent.Total, _words ?? $"{done} of {total} {extent.Unit}", EndOf(clock.GetCurrentInstant()));
        }
    }

    private Instant? EndOf(Instant now) => _share > _first ? now + ((now - _began) * ((1 - _share) / (_share - _first))) : null;
}
