using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents;

/// <summary>A plan of a draft, with what belongs to it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, in Chinese.</param>
/// <param name="Kind">Its kind, as the file format names it.</param>
/// <param name="Period">Its period, as the file format writes it.</param>
/// <param name="Statements">Its targets and commitments, in the order of the document.</param>
public sealed record DraftPlan(string Id, string Title, string Kind, string Period, ValueList<DraftStatement> Statements)
{
    /// <summary>Its projects with their steps, those reported included.</summary>
    public ValueList<DraftProject> Projects { get; init; } = [];

    /// <summary>Its spatial structure; null for none.</summary>
    public DraftStructure? Space { get; init; }
}

/// <summary>An indicator that no catalogue has.</summary>
/// <param name="Id">Its id, made of its name and unit, the same from run to run.</param>
/// <param name="Name">Its name, as printed.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Kind">The kind of quantity, inferred.</param>
/// <param name="Polarity">Which values are better, inferred; null where nothing tells.</param>
public sealed record DraftIndicator(string Id, string Name, string Unit, string Kind, string? Polarity);

/// <summary>How many number tokens went where. <see cref="Figures"/>, <see cref="NotFigures"/> and <see cref="Unsure"/> add up to <see cref="Tokens"/>.</summary>
/// <param name="Tokens">All number tokens of the text, Arabic and Chinese.</param>
/// <param name="Figures">Those in figures of the draft.</param>
/// <param name="NotFigures">Those named as no figures.</param>
/// <param name="Unsure">Those listed with a reason for a person to decide.</param>
/// <param name="Statements">The figures of the draft, worded ones included.</param>
/// <param name="Kept">Figures, steps of projects and zones that a workspace holds already, as a person left them.</param>
/// <param name="Dropped">Figures, steps of projects and zones that an earlier run drafted and a person took out.</param>
public sealed record DraftCounts(int Tokens, int Figures, int NotFigures, int Unsure, int Statements, int Kept, int Dropped);

/// <summary>The draft of a document: plans, observations, indicators, and the account of every number.</summary>
public sealed record PlanDraft
{
    /// <summary>The document, as the sources of the draft name it.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The day at its head; null where there is none.</summary>
    public string? Date { get; init; }

    /// <summary>The name of the file that sources count lines in.</summary>
    public required string File { get; init; }

    /// <summary>The six digits of the place.</summary>
    public required string Code { get; init; }

    /// <summary>Whether nobody gave the code.</summary>
    public bool IsCodeInferred { get; init; }

    /// <summary>The name of the place.</summary>
    public required string Place { get; init; }

    /// <summary>The plans.</summary>
    public required ValueList<DraftPlan> Plans { get; init; }

    /// <summary>The indicators that are new.</summary>
    public required ValueList<DraftIndicator> Indicators { get; init; }

    /// <summary>The actuals, in the order of the document.</summary>
    public required ValueList<DraftStatement> Observations { get; init; }

    /// <summary>Every figure, in the order of the document, whether new or kept.</summary>
    public required ValueList<DraftStatement> Statements { get; init; }

    /// <summary>Every project that the document names with a step or in a list, whether new or kept.</summary>
    public ValueList<DraftProject> Projects { get; init; } = [];

    /// <summary>The spatial structures that it states, one a plan, whether new or kept.</summary>
    public ValueList<DraftStructure> Structures { get; init; } = [];

    /// <summary>Zones that it names and no pattern or count takes in.</summary>
    public ValueList<ZoneLeft> ZonesLeft { get; init; } = [];

    /// <summary>The ids of projects and zones that the workspace did not have.</summary>
    public ValueList<string> NewNames { get; init; } = [];

    /// <summary>The line on which the name of the place stands; 0 where a caller gave it or it stands nowhere.</summary>
    public int PlaceLine { get; init; }

    /// <summary>Every number that is no figure, and why.</summary>
    public required ValueList<NumberLeft> NotFigures { get; init; }

    /// <summary>Every number that a person has to look at, and why.</summary>
    public required ValueList<NumberLeft> Unsure { get; init; }

    /// <summary>The account.</summary>
    public required DraftCounts Counts { get; init; }

    /// <summary>A key for each figure of the document, the same from run to run; of each step of a project and of each zone; the YAML lists them in a comment.</summary>
    public required ValueList<string> Keys { get; init; }

    /// <summary>Drafts a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What is known besides; null for nothing.</param>
    /// <exception cref="ArgumentException">The period, the kind, the code or an id of the options has not its form.</exception>
    public static PlanDraft Of(OfficialDocument document, DraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Drafter.Draft(document, options ?? new());
    }
}
