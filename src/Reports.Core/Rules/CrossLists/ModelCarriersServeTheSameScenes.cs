namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-03: the tool that carries a model is listed for at least one of the model's scenes.</summary>
public sealed class ModelCarriersServeTheSameScenes : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-03",
        Severity.Warning,
        new("模型的承载工具用于模型所在的场景", "A model's tool is listed for a scene of the model"),
        new("场景里没有的工具，模型无处运行；多为编号填错。", "A model cannot run on a tool that its scenes lack; mostly the id is wrong."),
        TextBases.Guide,
        "模型用于 YB01-A-2-1，承载工具也用于 YB01-A-2-1",
        "模型用于 YB01-A-2-1，承载工具只用于 YB01-B-2-1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from stranger in ModelsMeetTheirElements.Strangers(context, "tools")
        let tool = stranger.Element
        select Info.At(
            stranger.Field,
            new($"承载工具 {tool.Id}“{RuleFindings.Quote(tool.Name)}”没有用在本模型的场景。", $"The tool {tool.Id} “{RuleFindings.Quote(tool.Name)}” serves none of this model's scenes."),
            new("本模型场景中的工具软件", "A tool of this model's scenes"),
            new("请核对编号；编号无误的，在该工具的“场景编号”补上本模型的场景。", "Check the id; if it is right, add the model's scene to the tool's scenes."))
            with
        { Related = [tool.Row["scenes"].Address] };
}
