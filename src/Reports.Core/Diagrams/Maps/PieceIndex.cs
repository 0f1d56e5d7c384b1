namespace Reports.Core.Diagrams.Maps;

/// <summary>The straight pieces of links that run one way, found by where they lie.</summary>
internal sealed class PieceIndex
{
    private readonly List<LinkPiece> _pieces = [];
    private bool _isSorted = true;

    /// <summary>Takes in a piece.</summary>
    public void Add(LinkPiece piece)
    {
        _pieces.Add(piece);
        _isSorted = false;
    }

    /// <summary>The pieces whose line lies beyond <paramref name="least"/> and before <paramref name="most"/>, from the least on.</summary>
    public IEnumerable<LinkPiece> Between(double least, double most)
    {
        if (!_isSorted)
        {
            _pieces.Sort((one, other) => one.At.CompareTo(other.At));
            _isSorted = true;
        }

        for (var at = FirstBeyond(least); at < _pieces.Count && _pieces[at].At < most; at++)
        {
            yield return _pieces[at];
        }
    }

    private int FirstBeyond(double least)
    {
        var (low, high) = (0, _pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].At > least ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
