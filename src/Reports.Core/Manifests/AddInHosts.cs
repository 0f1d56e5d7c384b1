namespace Reports.Core.Manifests;

/// <summary>Which programs a manifest is for.</summary>
public enum AddInHosts
{
    /// <summary>Excel and Word in one add-in; what each must be able to do is checked when the pane starts.</summary>
    Both,

    /// <summary>Excel alone; the manifest itself demands ExcelApi 1.7.</summary>
    Excel,

    /// <summary>Word alone; the manifest itself demands WordApi 1.3.</summary>
    Word,
}
