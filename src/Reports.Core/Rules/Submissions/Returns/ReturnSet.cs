using Reports.Core.Model;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>The returns of one campaign side by side.</summary>
public sealed class ReturnSet
{
    /// <summary>Puts the returns of each organisation in order.</summary>
    /// <param name="maps">What was sent in, in any order.</param>
    /// <param name="register">Who was asked; null when nobody says.</param>
    public ReturnSet(IEnumerable<IndustryMap> maps, DispatchRegister? register = null)
    {
        All = [.. maps.Select(map => new Return(map))];
        Register = register;
        Histories =
        [
            .. All.Where(each => each.Sender.Length > 0)
                .GroupBy(each => (each.Sender, each.Map.IndustryCode))
                .Select(group => (IReadOnlyList<Return>)[.. group.OrderBy(each => each.Round).ThenBy(each => each.Date ?? DateOnly.MinValue)]),
        ];
        var replaced = Histories.SelectMany(history => history.SkipLast(1)).ToHashSet<Return>(ReferenceEqualityComparer.Instance);
        Latest = [.. All.Where(each => !replaced.Contains(each))];
    }

    /// <summary>Every return, as given.</summary>
    public IReadOnlyList<Return> All { get; }

    /// <summary>Who was asked; null when nobody says.</summary>
    public DispatchRegister? Register { get; }

    /// <summary>The returns of each organisation for one industry, oldest first: by round, then date, then as given.</summary>
    public IReadOnlyList<IReadOnlyList<Return>> Histories { get; }

    /// <summary>The newest return of each organisation, as given; what a merger would take.</summary>
    public IReadOnlyList<Return> Latest { get; }

    /// <summary>Each return that replaces an older one, with the older one.</summary>
    internal IEnumerable<(Return Older, Return Newer)> Replacements =>
        Histories.SelectMany(history => history.Zip(history.Skip(1)));
}
