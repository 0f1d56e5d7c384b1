using NJsonSchema;
using Reports.Testing;

namespace Reports.Tests.Excel.Writing;

public sealed class TemplateSchemaTests
{
    private const string Definition = "templates/one-map-four-lists.template.json";
    private const string Schema = "templates/one-map-four-lists.template.schema.json";

    [Fact]
    public async Task The_definition_follows_its_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(RepositoryFiles.PathOf(Schema)));

        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(RepositoryFiles.PathOf(Definition))));
    }

    [Theory]
    [InlineData("\"kind\": \"grid\"", "\"kind\": \"table\"")]
    [InlineData("\"width\": 18", "\"wide\": 18")]
    [InlineData("\"origin\": \"automatic\"", "\"origin\": \"magic\"")]
    [InlineData("\"version\": \"2026.2\"", "\"version\": \"new\"")]
    public async Task A_slip_in_the_definition_is_found(string right, string wrong)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(RepositoryFiles.PathOf(Schema)));
        var text = await File.ReadAllTextAsync(RepositoryFiles.PathOf(Definition));

        Assert.NotEmpty(schema.Validate(text.Replace(right, wrong, StringComparison.Ordinal)));
    }
}
