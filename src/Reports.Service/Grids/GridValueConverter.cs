using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Core.Workbooks.Grids;

namespace Reports.Service.Grids;

/// <summary>A value of a grid in JSON: text, number, true, false or null.</summary>
internal sealed class GridValueConverter : JsonConverter<GridValue>
{
    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override GridValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => GridValue.Of(reader.GetString()!),
        JsonTokenType.Number => GridValue.Of(reader.GetDouble()),
        JsonTokenType.True => GridValue.Of(true),
        JsonTokenType.False => GridValue.Of(false),
        JsonTokenType.Null => GridValue.Nothing,
        _ => throw new JsonException("A cell holds a text, a number, true, false or null."),
    };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, GridValue value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case null:
                writer.WriteNullValue();
                break;
            case Core.Workbooks.CellKind.Number:
                writer.WriteNumberValue(value.Number);
                break;
            case Core.Workbooks.CellKind.Boolean:
                writer.WriteBooleanValue(value.Number != 0);
                break;
            default:
                writer.WriteStringValue(value.Text);
                break;
        }
    }
}
