namespace Jingan.Planning.Documents;

/// <summary>What a caller knows of a document that its text may not say.</summary>
public sealed record DraftOptions
{
    /// <summary>The kind of plan, as the file format names it (annual-plan, five-year-plan …); null for what the text says.</summary>
    public string? Kind { get; init; }

    /// <summary>The period of the plan, a year or two years with a hyphen; null for what the text says.</summary>
    public string? Period { get; init; }

    /// <summary>The six digits of the division (GB/T 2260); null where nobody knows.</summary>
    public string? Code { get; init; }

    /// <summary>The name of the division; null for what the text says.</summary>
    public string? PlaceName { get; init; }

    /// <summary>The id of the plan, and the beginning of the ids of further ones; null for one made of kind and period.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the document in sources; null for one made of the name of its file.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The name of the file that the canonical text is written to; null for one made of the document's name.</summary>
    public string? TextFile { get; init; }

    /// <summary>What a workspace holds: its indicators name figures, and what was drafted before is kept.</summary>
    public PlanSet Known { get; init; } = PlanSet.Empty;

    /// <summary>Indicators that come after those of <see cref="Known"/>: the built-in catalogue.</summary>
    public ValueList<Indicator> Catalogue { get; init; } = [];

    /// <summary>The keys of figures that an earlier run drafted (<see cref="PlanDraft.Keys"/>): what of them no plan holds any more was dropped by a person.</summary>
    public ValueList<string> DraftedBefore { get; init; } = [];
}
