using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Studies.Results;

/// <summary>JSON of results as runs keep it: camelCase keys, plain numbers that read back to the same bits, ISO dates. Thread-safe.</summary>
public static class ResultJson
{
    /// <summary>One line; what is hashed.</summary>
    internal static JsonSerializerOptions Compact { get; } = Create(isIndented: false);

    /// <summary>Indented, line ends as LF.</summary>
    internal static JsonSerializerOptions Indented { get; } = Create(isIndented: true);

    /// <summary>Text of the result of any verb, as the command prints it: indented, without a line end after it.</summary>
    /// <param name="result">Result.</param>
    public static string Text(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(result, result.GetType(), Indented);
    }

    /// <summary>Writes a result, indented, UTF-8 without byte order mark.</summary>
    /// <param name="result">Result.</param>
    public static byte[] Write(SimulationResult result) => JsonSerializer.SerializeToUtf8Bytes(result, Indented);

    /// <summary>Reads a result back.</summary>
    /// <param name="utf8">What <see cref="Write"/> gave.</param>
    /// <exception cref="InvalidDataException">The text is no result.</exception>
    public static SimulationResult Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<SimulationResult>(utf8, Indented) ?? throw new InvalidDataException("The file holds no result of a simulation.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The file holds no result of a simulation: {exception.Message}", exception);
        }
    }

    private static JsonSerializerOptions Create(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = isIndented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new PatternJsonConverter<LocalDate>(LocalDatePattern.Iso),
            new PatternJsonConverter<Instant>(InstantPattern.ExtendedIso),
        },
    };
}
