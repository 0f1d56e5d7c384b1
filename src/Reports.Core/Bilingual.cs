namespace Reports.Core;

/// <summary>One text in both languages people may read it in.</summary>
public readonly record struct Bilingual(string Zh, string En)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>The Chinese text, which is the one that counts.</summary>
    public override string ToString() => Zh;
}
