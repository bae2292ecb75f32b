using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>What files hold together, and all that is wrong in them and between them.</summary>
internal sealed class PlanFilesResult
{
    internal PlanFilesResult(PlanSet content, ValueList<Diagnostic> diagnostics, bool hasErrors)
    {
        Content = content;
        Diagnostics = diagnostics;
        HasErrors = hasErrors;
    }

    /// <summary>What could be read, in the order of the files.</summary>
    public PlanSet Content { get; }

    /// <summary>The problems in the order of the files and, in each, of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there was an error.</summary>
    public bool HasErrors { get; }
}
