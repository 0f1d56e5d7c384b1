using System.Text.RegularExpressions;
using Reports.Testing;

namespace Reports.Tests.Architecture;

public class SourceRulesTests
{
    private static readonly string[] BannedSuffixes = ["Manager", "Helper", "Util", "Utils", "Processor", "Dto"];

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Assert.Empty(SourceFiles.Under("src").Where(file => File.ReadLines(file).Count() > 400));

    [Fact]
    public void No_type_is_called_by_a_word_that_says_nothing() =>
        Assert.Empty(SourceFiles.Under("src").Where(file =>
            BannedSuffixes.Any(word => Path.GetFileNameWithoutExtension(file).EndsWith(word, StringComparison.Ordinal))));

    [Fact]
    public void Only_the_host_catches_everything() =>
        Assert.Equal(
            ["Program.cs"],
            SourceFiles.Under("src")
                .Where(file => Regex.IsMatch(File.ReadAllText(file), @"catch \(Exception( \w+)?\)\s*\n\s*\{|catch\s*\n\s*\{"))
                .Select(Path.GetFileName));

    [Fact]
    public void Every_column_key_in_code_stands_in_the_template()
    {
        var known = ContentWorkbook.Template.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
        var used = SourceFiles.Under("src/Reports.Core/Model")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "[Rr]ow\\[\"(\\w+)\"\\]").Select(match => match.Groups[1].Value));

        Assert.Empty(used.Distinct(StringComparer.Ordinal).Where(key => !known.Contains(key)));
    }
}
