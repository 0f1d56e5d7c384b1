using Reports.Core.Model;

namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-07: what a link hands over is of the chain's own list and serves both scenes.</summary>
public sealed class CarriersFitTheirChain : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-07",
        Severity.Error,
        new("承载要素与链类型相符，并为两端场景共有", "A link's element fits its chain and serves both scenes"),
        new("数据链传数据，模型链用模型，工具链接工具；要素须在两端场景中都登记。", "Data chains hand over data, model chains models, tool chains tools; both scenes must list them."),
        new("参考指引“一、（三）”工具链、数据链、模型链", "Guide, part 1 (3): tool, data and model chains"),
        "数据链承载 D-YB01-0001，起点和终点场景都列有该数据",
        "数据链承载 T-YB01-0001");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var link in context.Map.Links.Where(link => link.Kind is not null && link.Row["carrier"].HasValue))
        {
            // An id that nobody knows is a broken reference, which another rule reports.
            var items = link.Carriers.Select(context.Map.ItemById).OfType<ListItem>().ToArray();
            var wrong = Array.Find(items, item => item.Kind != ListOf(link.Kind));
            if (wrong is not null)
            {
                yield return WrongList(context, link, wrong);
            }
            else if (items.Length > 0 && context.Map.SceneByCode(link.From) is { } from && context.Map.SceneByCode(link.To) is { } to)
            {
                var apart = Array.Find(items, item => !Serves(context.Map, item, from) || !Serves(context.Map, item, to));
                if (apart is not null)
                {
                    yield return NotShared(link, apart, Serves(context.Map, apart, from) ? to : from);
                }
            }
        }
    }

    private Finding WrongList(CheckContext context, SceneLink link, ListItem item)
    {
        var chain = link.Row["chain"].Text;
        var sheet = context.Template.Sheets.First(sheet => sheet.Key == ListWords.SheetOf(ListOf(link.Kind)));
        return Info.At(
            link.Row["carrier"],
            new($"{chain}的承载要素 {item.Id}“{RuleFindings.Quote(item.Name)}”不在{sheet.Name.Zh}中。", $"{item.Id} is handed over by a {chain} but is not in {sheet.Name.En}."),
            new($"{sheet.Name.Zh}中的编号，以 {sheet.ItemPrefix}- 开头", $"An id of {sheet.Name.En}, starting with {sheet.ItemPrefix}-"),
            new($"请改填 {sheet.ItemPrefix}- 开头的编号，或改正链类型。", $"Type an id that starts with {sheet.ItemPrefix}-, or correct the chain.")) with
        {
            Related = [link.Row["chain"].Address],
        };
    }

    private Finding NotShared(SceneLink link, ListItem item, Scene missing) => Info.At(
        link.Row["carrier"],
        new($"{item.Id}“{RuleFindings.Quote(item.Name)}”没有关联场景 {missing.CodeText}。", $"{item.Id} does not list the scene {missing.CodeText}."),
        new("起点和终点场景共有的要素", "An element that both scenes list"),
        new($"请在该要素的场景编号列补充 {missing.CodeText}，或改填共有的要素。", $"Add {missing.CodeText} to the element's scenes, or name a shared element.")) with
    {
        Severity = Severity.Warning,
        Related = [item.Row["scenes"].Address],
    };

    // A sub-scene's element serves its main scene too, and the other way round.
    private static bool Serves(IndustryMap map, ListItem item, Scene scene) => item.SceneCodes.Any(code =>
        code == scene.CodeText
        || (scene.ParentCode.Length > 0 && code == scene.ParentCode)
        || map.SceneByCode(code)?.ParentCode == scene.CodeText);

    private static ListKind ListOf(ChainKind? chain) => chain switch
    {
        ChainKind.Data => ListKind.Data,
        ChainKind.Model => ListKind.Model,
        _ => ListKind.Tool,
    };
}
