using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Karvan.Studies.Results;

/// <summary>Writes a date or an instant as text of its ISO pattern.</summary>
internal sealed class PatternJsonConverter<T>(IPattern<T> pattern) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        pattern.Parse(reader.GetString()!).GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
}
