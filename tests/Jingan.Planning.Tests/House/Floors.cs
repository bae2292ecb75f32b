namespace Jingan.Planning.Tests.House;

/// <summary>The folders of the library from the ground up, and which of those below each one may name.</summary>
/// <remarks>Whoever adds a folder, or a first reference from one to another, says so here: that is a decision about the design.</remarks>
internal static class Floors
{
    /// <summary>The model: it knows no text, no file and no clock.</summary>
    private const string Model = "Collections Names Periods Sources Quantities Indicators Aims Targets Observations Space Projects Commitments Plans";

    /// <summary>A floor, and what it may name.</summary>
    public static IReadOnlyList<(string Floor, string[] MayName)> Table { get; } =
    [
        Of("Collections", ""),
        Of("Names", ""),
        Of("Periods", ""),
        Of("Sources", "Names"),
        Of("Quantities", "Collections Names"),
        Of("Indicators", "Collections Names Sources Quantities"),
        Of("Aims", "Collections Quantities Indicators"),
        Of("Targets", "Names Periods Sources Quantities Aims"),
        Of("Observations", "Collections Names Periods Sources Quantities Aims"),
        Of("Space", "Collections Names Sources Quantities"),
        Of("Projects", "Collections Names Periods Sources"),
        Of("Commitments", "Collections Names Sources Targets"),
        Of("Plans", "Collections Names Periods Sources Indicators Targets Observations Space Projects Commitments"),
        Of("Wording", "Collections Names Quantities Aims Targets Observations"),
        Of("Building", Model + " Wording"),
        Of("Diagnostics", "Collections Names"),
        Of("Syntax", "Names Diagnostics"),
        Of("Vocabulary", Model),
        Of("Reading", Model + " Wording Diagnostics Syntax Vocabulary"),
        Of("Schema", "Collections Names Diagnostics Vocabulary Reading"),
        Of("Paths", Model),
        Of("Rules", Model + " Diagnostics Vocabulary Reading Paths"),
        Of("Validation", "Collections Plans Diagnostics Syntax Reading Paths Rules"),
        Of("Provenance", "Collections Periods Sources Plans Paths"),
        Of("Export", Model + " Vocabulary Paths"),
        Of("Progress", "Collections Names Indicators"),
        Of("Evaluation", Model + " Progress"),
        Of("Comparison", Model + " Vocabulary"),
        Of("Acceptance", "Collections Diagnostics Syntax Vocabulary Reading Comparison"),
        Of("Tracing", "Collections Names Periods Quantities Indicators Aims Targets Observations Commitments Plans Progress"),
        Of("Alignment", "Collections Names Periods Quantities Indicators Aims Targets Observations Commitments Plans Progress Tracing"),
        Of("Writing", Model + " Wording Diagnostics Syntax Vocabulary Reading Paths"),
        Of("Serialization", Model + " Diagnostics Syntax Reading Writing"),
        Of("BuiltIn", "Collections Plans Reading"),
    ];

    private static (string Floor, string[] MayName) Of(string floor, string mayName) =>
        (floor, mayName.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
