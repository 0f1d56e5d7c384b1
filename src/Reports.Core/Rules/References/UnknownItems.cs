using Reports.Core.Templates;

namespace Reports.Core.Rules.References;

/// <summary>Values that name something which is not there.</summary>
internal static class UnknownItems
{
    /// <summary>The single values of the fields that are not known, with their fields, each once a cell, in order.</summary>
    public static IEnumerable<(Field Field, string Item)> Of(IEnumerable<Field> fields, Func<string, bool> isKnown)
    {
        foreach (var field in fields)
        {
            foreach (var item in AreKnown(field, isKnown) ? [] : field.Items.Where(item => !isKnown(item)).Distinct(StringComparer.Ordinal))
            {
                yield return (field, item);
            }
        }
    }

    private static bool AreKnown(Field field, Func<string, bool> isKnown)
    {
        foreach (var item in field.Items)
        {
            if (!isKnown(item))
            {
                return false;
            }
        }

        return true;
    }
}
