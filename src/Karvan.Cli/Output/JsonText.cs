using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Cli.Output;

/// <summary>JSON of results: camelCase keys, plain numbers that read back to the same bits, ISO dates.</summary>
internal static class JsonText
{
    public static readonly LocalDatePattern DatePattern = LocalDatePattern.Iso;
    public static readonly InstantPattern InstantPattern = InstantPattern.ExtendedIso;

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new PatternJsonConverter<LocalDate>(DatePattern),
            new PatternJsonConverter<Instant>(InstantPattern),
        },
    };

    public static string Of(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);
}
