using Reports.Core.Model;

namespace Reports.Core.Rules.CrossLists;

/// <summary>Where links lead in a circle.</summary>
internal static class ChainCircles
{
    /// <summary>
    /// The links between scenes that can all reach one another (strongly connected components; Kosaraju and Sharir), each set with its links as
    /// given, sets by their first link.
    /// </summary>
    public static IEnumerable<SceneLink[]> Of(IReadOnlyList<SceneLink> links)
    {
        var leaving = links.ToLookup(link => link.From, link => link.To, StringComparer.Ordinal);
        var arriving = links.ToLookup(link => link.To, link => link.From, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var finished = links.Select(link => link.From).SelectMany(scene => Visit(scene, leaving, seen)).ToList();
        seen.Clear();
        var circleOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var scene in Enumerable.Reverse(finished))
        {
            foreach (var member in Visit(scene, arriving, seen))
            {
                circleOf.Add(member, scene);
            }
        }

        return links.Where(link => circleOf[link.From] == circleOf[link.To]).GroupBy(link => circleOf[link.From], StringComparer.Ordinal).Select(circle => circle.ToArray());
    }

    // Depth first without recursion; a scene comes after everything that is reached from it first.
    private static List<string> Visit(string start, ILookup<string, string> next, HashSet<string> seen)
    {
        var finished = new List<string>();
        var path = new Stack<(string Scene, IEnumerator<string> Others)>();
        void Enter(string scene)
        {
            if (seen.Add(scene))
            {
                path.Push((scene, next[scene].GetEnumerator()));
            }
        }

        Enter(start);
        while (path.TryPeek(out var at))
        {
            if (at.Others.MoveNext())
            {
                Enter(at.Others.Current);
            }
            else
            {
                finished.Add(path.Pop().Scene);
            }
        }

        return finished;
    }
}
