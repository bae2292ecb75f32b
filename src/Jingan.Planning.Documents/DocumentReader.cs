using Jingan.Planning.Documents.Readers;
using Jingan.Planning.Files;

namespace Jingan.Planning.Documents;

/// <summary>A document, or why there is none.</summary>
/// <param name="Document">The document; null where the file was refused.</param>
/// <param name="Diagnostics">What was wrong; empty where nothing was.</param>
public sealed record DocumentReading(OfficialDocument? Document, ValueList<Diagnostic> Diagnostics);

/// <summary>Reads official documents: .txt, .md, .html, .docx, .pdf, .xlsx, .csv.</summary>
/// <remarks>
/// Any bytes give a document or a diagnostic, in bounded memory. Nothing outside the file is followed: no link, no entity, no macro, no picture.
/// </remarks>
public static class DocumentReader
{
    /// <summary>Reads the bytes of one file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">The name of the file; what it ends in tells the format.</param>
    /// <param name="limits">How much is read; null for <see cref="DocumentLimits.Default"/>.</param>
    public static DocumentReading Read(byte[] bytes, string name, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(name);
        limits ??= DocumentLimits.Default;
        if (bytes.LongLength > limits.FileBytes)
            return Refused(DocumentProblems.Larger(name, "bytes", limits.FileBytes));

        var format = Formats.Find(name);
        if (format is null)
            return Refused(DocumentProblems.Unknown(name));

        try
        {
            var text = format.Read(bytes, name, limits);
            if (text.Text.Length > limits.Characters)
                return Refused(DocumentProblems.Larger(name, "characters", limits.Characters));

            return string.IsNullOrWhiteSpace(text.Text) ? Refused(DocumentProblems.Empty(name)) : new(text.ToDocument(Path.GetFileName(name)), []);
        }
        catch (RefusedException refused)
        {
            return Refused(refused.Problem);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The libraries that read packed formats throw many kinds of exception at broken bytes; all of them mean the same.
            return Refused(DocumentProblems.NotReadable(name, format.Name, fault.GetType().Name));
        }
    }

    /// <summary>The problem of a file that is larger than the limits, for callers that look before they read it.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="limits">The limits.</param>
    public static Diagnostic TooLarge(string name, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(limits);
        return DocumentProblems.Larger(name, "bytes", limits.FileBytes);
    }

    private static DocumentReading Refused(Diagnostic problem) => new(null, [problem]);
}
