namespace Jingan.Planning;

/// <summary>Whether a plan is in force.</summary>
public enum PlanStatus
{
    /// <summary>草案: submitted, not adopted.</summary>
    Draft,

    /// <summary>Adopted by the congress, or issued by the government.</summary>
    Adopted,
}
