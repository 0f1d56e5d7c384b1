using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>What an interactive map knows of its scenes and links, as JSON; ids are those in the SVG.</summary>
public static class MapCatalogue
{
    /// <summary>The JSON, UTF-8; safe to stand in a script element.</summary>
    public static byte[] Write(IndustryMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var ids = SceneIds.Of(map);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            json.WriteString("title", MapWords.Title(map));
            WriteChoices(json, "tags", map.Tags.Select(tag => (tag.Mark, tag.Name.Zh)));
            WriteChoices(json, "ratings", map.Ratings.Select(rating => (rating.Code, rating.Meaning.Zh.Length > 0 ? $"{rating.Name.Zh} {rating.Meaning.Zh}" : rating.Name.Zh)));
            WriteChoices(json, "segments", map.Segments.Select(segment => (segment.Code, $"{segment.Code} {segment.Name}")));
            WriteChoices(json, "activities", map.Activities.Select(activity => (activity.Code, activity.Name.Zh)));
            json.WriteStartArray("scenes");
            foreach (var scene in map.Scenes)
            {
                WriteScene(json, map, scene, ids[scene]);
            }

            json.WriteEndArray();
            json.WriteStartArray("links");
            foreach (var link in MapLink.Of(map).Links)
            {
                WriteLink(json, link, ids);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteChoices(Utf8JsonWriter json, string name, IEnumerable<(string Key, string Name)> choices)
    {
        json.WriteStartArray(name);
        foreach (var (key, text) in choices)
        {
            json.WriteStartArray();
            json.WriteStringValue(key);
            json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteScene(Utf8JsonWriter json, IndustryMap map, Scene scene, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("code", scene.CodeText);
        json.WriteString("name", scene.Name);
        json.WriteBoolean("sub", scene.IsSub);
        json.WriteString("segments", scene.Code?.Segments ?? "");
        json.WriteString("activity", scene.Activity?.Code ?? scene.Code?.Activity ?? "");
        json.WriteNumber("stars", scene.Stars ?? 0);
        json.WriteString("tags", string.Concat(scene.Tags.Select(tag => tag.Mark)));
        json.WriteString("pain", scene.PainPoint);
        json.WriteString("path", scene.Path);
        json.WriteString("outcome", scene.Outcome);
        json.WriteStartArray("lists");
        foreach (var kind in ListWords.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("name", ListWords.NameOf(kind));
            json.WriteStartArray("items");
            foreach (var item in map.ItemsOf(scene.CodeText, kind))
            {
                json.WriteStartArray();
                json.WriteStringValue(item.Name);
                json.WriteStringValue(item.Status switch { ItemStatus.Present => "present", ItemStatus.Improvable => "improvable", ItemStatus.Missing => "missing", _ => "" });
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, MapLink link, IReadOnlyDictionary<Scene, string> ids)
    {
        json.WriteStartObject();
        json.WriteString("id", LinkWords.IdOf(link));
        json.WriteString("from", ids[link.From]);
        json.WriteString("to", ids[link.To]);
        json.WriteString("chain", ChainLook.NameOf(link.Kind));
        json.WriteString("status", ChainLook.NameOf(link.Status));
        json.WriteBoolean("directed", link.IsDirected);
        json.WriteString("carriers", string.Join('、', link.Carriers));
        json.WriteEndObject();
    }
}
