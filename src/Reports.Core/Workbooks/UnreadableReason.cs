namespace Reports.Core.Workbooks;

/// <summary>Why a file cannot be read as a workbook.</summary>
public enum UnreadableReason
{
    /// <summary>A workbook, but none of its sheets is the template's.</summary>
    NotThisTemplate,

    /// <summary>There is no file at the path.</summary>
    NotFound,

    /// <summary>The path leads to a folder.</summary>
    IsFolder,

    /// <summary>This user may not read the file.</summary>
    AccessDenied,

    /// <summary>The system could not read the file, for example because another program holds it.</summary>
    ReadFailed,

    /// <summary>The file has no bytes.</summary>
    Empty,

    /// <summary>Something that is no workbook: a picture, a PDF or unknown bytes.</summary>
    NotAWorkbook,

    /// <summary>Text, CSV, HTML or XML under another name.</summary>
    TextFile,

    /// <summary>The binary format of Excel 97–2003 (<c>.xls</c>).</summary>
    OldExcelFormat,

    /// <summary>The native format of WPS spreadsheets (<c>.et</c>).</summary>
    WpsFormat,

    /// <summary>Encrypted with a password.</summary>
    PasswordProtected,

    /// <summary>Encrypted by rights management (IRM).</summary>
    RightsManaged,

    /// <summary>A text document (<c>.docx</c>, <c>.doc</c>).</summary>
    WordDocument,

    /// <summary>A presentation (<c>.pptx</c>, <c>.ppt</c>).</summary>
    Presentation,

    /// <summary>A workbook with macros (<c>.xlsm</c> or one that carries a macro project).</summary>
    MacroEnabled,

    /// <summary>A binary workbook (<c>.xlsb</c>).</summary>
    BinaryWorkbook,

    /// <summary>An OpenDocument file (<c>.ods</c>).</summary>
    OpenDocument,

    /// <summary>A zip archive that holds no workbook.</summary>
    PlainArchive,

    /// <summary>A zip archive that is cut off or damaged.</summary>
    DamagedArchive,

    /// <summary>Two different parts carry the same name, so nobody can say which one counts.</summary>
    AmbiguousPart,

    /// <summary>A part that the workbook refers to is not in the file.</summary>
    MissingPart,

    /// <summary>A part is not well-formed XML or is not what it should be.</summary>
    DamagedPart,

    /// <summary>A part declares a document type or entities, which no office program does.</summary>
    ForbiddenXml,

    /// <summary>A cell contradicts the rest of the file, so its value or its place is not known.</summary>
    DamagedCell,

    /// <summary>A cell lies outside the grid of 1,048,576 rows and 16,384 columns.</summary>
    OutsideGrid,

    /// <summary>A limit is passed.</summary>
    TooLarge,

    /// <summary>A part unpacks to far more than an honest file would: a zip bomb.</summary>
    ZipBomb,

    /// <summary>The workbook has no sheet.</summary>
    NoSheets,
}
