using System.Text.Json;
using System.Text.Json.Serialization;
using Karvan.Studies.Results;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>What a job does: a verb with all that shapes its result. Its JSON begins with <c>kind</c>. Immutable.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SimulateJobRequest), SimulateJobRequest.Verb)]
[JsonDerivedType(typeof(CompareJobRequest), CompareJobRequest.Verb)]
[JsonDerivedType(typeof(SweepJobRequest), SweepJobRequest.Verb)]
[JsonDerivedType(typeof(CapacityJobRequest), CapacityJobRequest.Verb)]
[JsonDerivedType(typeof(BottlenecksJobRequest), BottlenecksJobRequest.Verb)]
public abstract record JobRequest
{
    /// <summary>The verb.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>What it is about, for people.</summary>
    [JsonIgnore]
    public abstract string Title { get; }

    /// <summary>How much there is to do.</summary>
    [JsonIgnore]
    public abstract JobExtent Extent { get; }

    /// <summary>Reads a request.</summary>
    /// <param name="json">What <see cref="Write"/> gave.</param>
    /// <exception cref="InvalidDataException">The text is no request.</exception>
    public static JobRequest Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<JobRequest>(json, ResultJson.Compact) ?? throw new InvalidDataException("The request of the job is empty.");
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new InvalidDataException($"The request of the job cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The request as JSON in one line.</summary>
    public string Write() => JsonSerializer.Serialize(this, ResultJson.Compact);

    /// <summary>
    /// Refuses what would fail at once when the job runs: a corridor that is not there, numbers out of range, a package that cannot be simulated.
    /// </summary>
    /// <exception cref="FormatException">Package, scenario or request cannot be used.</exception>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public abstract void Check();

    /// <summary>Does it.</summary>
    /// <exception cref="OperationCanceledException">Canceled before there was anything to give.</exception>
    internal abstract JobOutcome Run(JobSite site, CancellationToken cancellation);
}
