using System.Text;
using Reports.Core.Documents;

namespace Reports.Testing;

/// <summary>Chinese filler that follows from a seed.</summary>
public sealed class SampleText(int seed)
{
    private static readonly string[] Words =
    [
        "制糖", "压榨", "糖料", "场景", "企业", "数据要素", "知识模型", "工具软件", "人才技能", "协同", "环节", "车辆调度",
        "煮糖工艺", "结晶过程", "自控系统", "MES系统", "ERP", "设备故障诊断", "数据采集与监视控制（SCADA）系统", "2026年", "15个", "3.5%",
        "“一图谱”", "《指南》", "共享", "汇总", "采集", "打通", "评级", "缺失", "已有", "可用待提升", "水分", "质量", "流量",
    ];

    private uint _state = unchecked((uint)seed * 2654435761u) | 1;

    /// <summary>A number from 0 to <paramref name="below"/> − 1.</summary>
    public int Next(int below)
    {
        _state = unchecked((_state * 1664525u) + 1013904223u);
        return (int)((_state >> 8) % (uint)below);
    }

    /// <summary>A noun phrase of 4 to 12 characters without Latin letters.</summary>
    public string Name()
    {
        var name = new StringBuilder();
        while (name.Length < 4)
        {
            var word = Words[Next(15)];
            name.Append(word);
        }

        return name.ToString();
    }

    /// <summary>Words with commas, about <paramref name="length"/> characters, no end mark.</summary>
    public string Phrase(int length)
    {
        var phrase = new StringBuilder();
        while (phrase.Length < length)
        {
            phrase.Append(Words[Next(Words.Length)]);
            if (Next(4) == 0 && phrase.Length < length)
            {
                phrase.Append(Next(3) == 0 ? '、' : '，');
            }
        }

        return phrase.ToString().TrimEnd('，', '、');
    }

    /// <summary>A sentence.</summary>
    public string Sentence() => Phrase(20 + Next(40)) + "。";

    /// <summary>A body paragraph of one to six sentences.</summary>
    public ParagraphBlock Body()
    {
        var text = new StringBuilder();
        for (var sentence = Next(6); sentence >= 0; sentence--)
        {
            text.Append(Sentence());
        }

        return ParagraphBlock.Body(text.ToString());
    }
}
