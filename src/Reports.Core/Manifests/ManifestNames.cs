using System.Xml.Linq;

namespace Reports.Core.Manifests;

/// <summary>Namespaces of add-in only manifests (MS-OWEMXML).</summary>
internal static class ManifestNames
{
    /// <summary>The base manifest.</summary>
    public static readonly XNamespace Office = "http://schemas.microsoft.com/office/appforoffice/1.1";

    /// <summary>Basic types: resources and requirement sets inside the overrides.</summary>
    public static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

    /// <summary>Overrides of task pane add-ins: the ribbon.</summary>
    public static readonly XNamespace Overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

    /// <summary>The attribute <c>xsi:type</c>.</summary>
    public static readonly XName Type = XNamespace.Get("http://www.w3.org/2001/XMLSchema-instance") + "type";
}
