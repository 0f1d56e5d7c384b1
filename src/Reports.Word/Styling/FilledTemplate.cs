using System.Xml.Linq;
using Reports.Core;
using Reports.Core.Documents;

namespace Reports.Word.Styling;

/// <summary>A template with its placeholders filled, as a report.</summary>
/// <param name="Report">The report: the office's own text and the parts it asked for, in its order.</param>
/// <param name="Own">The own text as it stands in the template, by block.</param>
/// <param name="Pages">Page set-up of each section; null where the style file's for its paper counts.</param>
/// <param name="Notes">What could not be done as asked.</param>
internal sealed record FilledTemplate(
    ReportDocument Report,
    IReadOnlyDictionary<string, IReadOnlyList<XElement>> Own,
    IReadOnlyList<OwnSection?> Pages,
    IReadOnlyList<Bilingual> Notes);
