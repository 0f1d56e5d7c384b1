namespace Reports.Core.Diagrams.Maps;

/// <summary>Arrangements tried one after another, several times over: each is made once, and none that nobody asked for.</summary>
internal sealed class TriedArrangements(IEnumerable<Arrangement> choices, IReadOnlyList<PageReference> references, IReadOnlyList<MapLink> links)
{
    private readonly List<TriedArrangement> _tried = [];
    private IEnumerator<Arrangement>? _further;

    /// <summary>From the first on.</summary>
    public IEnumerable<TriedArrangement> Each()
    {
        for (var at = 0; ; at++)
        {
            if (at == _tried.Count)
            {
                _further ??= choices.GetEnumerator();
                if (!_further.MoveNext())
                {
                    yield break;
                }

                _tried.Add(new TriedArrangement(_further.Current, references, links));
            }

            yield return _tried[at];
        }
    }
}
