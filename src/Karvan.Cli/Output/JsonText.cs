using Karvan.Studies.Results;
using NodaTime.Text;

namespace Karvan.Cli.Output;

/// <summary>JSON of results: camelCase keys, plain numbers that read back to the same bits, ISO dates.</summary>
internal static class JsonText
{
    public static readonly LocalDatePattern DatePattern = LocalDatePattern.Iso;
    public static readonly InstantPattern InstantPattern = InstantPattern.ExtendedIso;

    public static string Of(object value) => ResultJson.Text(value);
}
