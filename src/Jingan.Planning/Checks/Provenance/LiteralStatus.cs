namespace Jingan.Planning.Checks;

/// <summary>What the check of one source found.</summary>
public enum LiteralStatus
{
    /// <summary>The source quotes nothing: there is nothing to look for.</summary>
    NoLiteral,

    /// <summary>The literal begins on the stated line, or stands in the document where no line is stated.</summary>
    Found,

    /// <summary>The literal stands in the document, but begins on other lines.</summary>
    OnAnotherLine,

    /// <summary>The literal does not stand in the document, or the stated line does not exist.</summary>
    NotFound,

    /// <summary>The source names a document that is not listed, or whose text is not supplied.</summary>
    DocumentMissing,
}
