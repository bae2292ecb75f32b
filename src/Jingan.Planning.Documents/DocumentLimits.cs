namespace Jingan.Planning.Documents;

/// <summary>How much of a document is read. What is larger is refused with a diagnostic, never read in part.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits without any other choice: a file of 64 MB, 256 MB unpacked, 16 million characters.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The bytes of the file.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>The bytes of a packed file (.docx, .xlsx) once unpacked.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>The characters of the text.</summary>
    public int Characters { get; init; } = 16_000_000;

    /// <summary>The pages of a PDF.</summary>
    public int Pages { get; init; } = 3_000;

    /// <summary>The objects of a PDF.</summary>
    public int PdfObjects { get; init; } = 500_000;

    /// <summary>The cells of a spreadsheet or of all tables.</summary>
    public int Cells { get; init; } = 1_000_000;
}
