using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Core.Diagrams;
using Reports.Testing;

namespace Reports.Benchmarks.Peers;

/// <summary>elkjs, layered, orthogonal.</summary>
internal static class Elk
{
    /// <summary>The same cards and links drawn by it; null when it was not fetched.</summary>
    /// <param name="ours">Our drawing: the cards, their sizes, the links.</param>
    /// <param name="keepsColumns">Whether the cards of each segment stay in one part of the drawing, in order.</param>
    public static LinkDrawing? Draw(LinkDrawing ours, bool keepsColumns)
    {
        var graph = new JsonObject
        {
            ["columns"] = keepsColumns,
            ["nodes"] = new JsonArray([.. ours.Boxes.Select(box => new JsonObject { ["id"] = box.Key, ["width"] = box.Value.Width, ["height"] = box.Value.Height, ["column"] = box.Key.Split('-')[1][0] - 'A' })]),
            ["edges"] = new JsonArray([.. ours.Lines.Select((line, at) => new JsonObject { ["id"] = $"{at}", ["from"] = line.From, ["to"] = line.To })]),
        };
        var file = Path.Combine(Path.GetTempPath(), "reports-benchmark-graph.json");
        File.WriteAllText(file, graph.ToJsonString());
        var output = OtherProgram.Run("node", [RepositoryFiles.PathOf("tests/Reports.Benchmarks/Peers/elk.mjs"), file], "");
        File.Delete(file);
        if (output is null)
        {
            return null;
        }

        using var json = JsonDocument.Parse(output);
        var boxes = json.RootElement.GetProperty("boxes").EnumerateArray().ToDictionary(box => box.GetProperty("id").GetString()!, BoxOf, StringComparer.Ordinal);
        var lines = json.RootElement.GetProperty("lines").EnumerateArray().Select(line => new LinkLine(
            ours.Lines[int.Parse(line.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture)].From,
            ours.Lines[int.Parse(line.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture)].To,
            [.. line.GetProperty("points").EnumerateArray().Select(point => new Position(point[0].GetDouble(), point[1].GetDouble()))]));
        var name = keepsColumns ? "elkjs layered, orthogonal, segments in order" : "elkjs layered, orthogonal";
        return new LinkDrawing(name, json.RootElement.GetProperty("milliseconds").GetDouble(), boxes, [.. lines]);
    }

    private static Box BoxOf(JsonElement box) =>
        new(box.GetProperty("x").GetDouble(), box.GetProperty("y").GetDouble(), box.GetProperty("width").GetDouble(), box.GetProperty("height").GetDouble());
}
