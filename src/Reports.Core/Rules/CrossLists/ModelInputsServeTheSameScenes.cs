namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-02: a model's input is listed for at least one of the model's scenes.</summary>
public sealed class ModelInputsServeTheSameScenes : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-02",
        Severity.Warning,
        new("模型的输入数据用于模型所在的场景", "A model's input is listed for a scene of the model"),
        new("场景里没有的数据，模型用不上；多为编号填错。", "A model cannot use data that its scenes lack; mostly the id is wrong."),
        TextBases.Guide,
        "模型用于 YB01-A-2-1，输入数据也用于 YB01-A-2-1",
        "模型用于 YB01-A-2-1，输入数据只用于 YB01-B-2-1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from stranger in ModelsMeetTheirElements.Strangers(context, "inputs")
        let data = stranger.Element
        select Info.At(
            stranger.Field,
            new($"输入数据 {data.Id}“{RuleFindings.Quote(data.Name)}”没有用在本模型的场景。", $"The input {data.Id} “{RuleFindings.Quote(data.Name)}” serves none of this model's scenes."),
            new("本模型场景中的数据要素", "Data of this model's scenes"),
            new("请核对编号；编号无误的，在该数据的“场景编号”补上本模型的场景。", "Check the id; if it is right, add the model's scene to the data's scenes."))
            with
        { Related = [data.Row["scenes"].Address] };
}
