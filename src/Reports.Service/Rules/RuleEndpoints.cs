using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core.Rules;
using Reports.Service.Problems;

namespace Reports.Service.Rules;

/// <summary><c>/api/rules</c>: the catalogue and its explanations.</summary>
internal static class RuleEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rules", All).WithName("listRules").WithSummary("All rules.").WithTags("Rules");
        routes.MapGet("/rules/{code}", One).WithName("getRule").WithSummary("One rule.").WithTags("Rules").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<IReadOnlyList<RuleAnswer>> All(HttpRequest request)
    {
        var language = RequestLanguage.Of(request);
        return TypedResults.Ok<IReadOnlyList<RuleAnswer>>([.. RuleCatalogue.All.Select(rule => RuleAnswer.Of(rule.Info, language))]);
    }

    private static Ok<RuleAnswer> One(string code, HttpRequest request) =>
        RuleCatalogue.Find(code) is { } rule
            ? TypedResults.Ok(RuleAnswer.Of(rule.Info, RequestLanguage.Of(request)))
            : throw new ProblemException(ServiceProblems.NotFound("no-such-rule", new("没有这条规则。", "There is no such rule.")));
}
