namespace Jingan.Planning;

/// <summary>What a plan lists and changes are told of: a target, indicator, commitment, project, zone, objective, industry or the plan itself.</summary>
public interface IPlanItem
{
    /// <summary>The id, unique among its like in the plan.</summary>
    public string Id { get; }

    /// <summary>What the document calls it; null where it gives no name of its own.</summary>
    public Name? Name { get; }

    /// <summary>Where it stands; null where that is not recorded.</summary>
    public SourceReference? Source { get; }
}
