using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;

namespace Reports.Service.Hosting;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>.</summary>
internal static class OpenApiDocument
{
    /// <summary>Adds the document.</summary>
    public static void AddDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "一图四清单 · Reports",
                Version = "v1",
                Description = "Checks workbooks, draws maps and makes reports. Problems are RFC 9457 with types urn:reports:problem:….",
            };

            // The address is the caller's business; with it the document would differ from machine to machine.
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // What is null is left out, unless an answer says otherwise.
            foreach (var property in context.JsonTypeInfo.Properties.Where(property => property.IsGetNullable && !IsAlwaysWritten(property)))
            {
                schema.Required?.Remove(property.Name);
            }

            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true)
            {
                operation.Parameters ??= [];
                operation.Parameters.Add(new OpenApiParameter
                {
                    Name = "lang",
                    In = ParameterLocation.Query,
                    Description = "Language of the texts; else Accept-Language, else Chinese.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["zh", "en"] },
                });
            }

            return Task.CompletedTask;
        });
    });

    private static bool IsAlwaysWritten(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.Never }];
}
