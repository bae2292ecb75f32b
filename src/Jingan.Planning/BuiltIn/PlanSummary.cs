using System.Text.Json;
using Jingan.Planning.Files;

namespace Jingan.Planning;

/// <summary>What a list says of a plan.</summary>
public sealed record PlanSummary
{
    /// <summary>The plan's id: <c>jingan-fyp14</c>.</summary>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>Its title as printed.</summary>
    public required Name Title { get; init => field = Given.NotNull(value); }

    /// <summary>What kind of plan it is.</summary>
    public required PlanKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>What it covers.</summary>
    public required ReportingPeriod Period { get; init => field = Given.NotNull(value); }

    /// <summary>Whether it is in force; null where the document does not say.</summary>
    public PlanStatus? Status { get; init => field = Given.Defined(value); }

    /// <summary>How many targets of its own it has; those of commitments are not counted.</summary>
    public int Targets { get; init; }

    /// <summary>How many commitments it has.</summary>
    public int Commitments { get; init; }

    /// <summary>How many projects it has.</summary>
    public int Projects { get; init; }

    /// <summary>How many zones it has, parts of others included.</summary>
    public int Zones { get; init; }

    /// <summary>The summary of a plan.</summary>
    public static PlanSummary Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new()
        {
            Id = plan.Id,
            Title = plan.Title,
            Kind = plan.Kind,
            Period = plan.Period,
            Status = plan.Status,
            Targets = plan.Targets.Count,
            Commitments = plan.Commitments.Count,
            Projects = plan.Projects.Count,
            Zones = plan.Space?.Zones.Count ?? 0,
        };
    }

    /// <summary>The summaries of an index that the build made of the seeds.</summary>
    internal static ValueList<PlanSummary> Read(ReadOnlyMemory<byte> index)
    {
        using var json = JsonDocument.Parse(index);
        return json.RootElement.EnumerateArray().Select(Read).ToValueList();
    }

    private static PlanSummary Read(JsonElement row) => new()
    {
        Id = row.GetProperty("id").GetString()!,
        Title = new(row.GetProperty("titleZh").GetString()!, row.GetProperty("titleEn").GetString()),
        Kind = FormatWords.PlanKinds.MeaningOf(row.GetProperty("kind").GetString()!),
        Period = ReportingPeriod.Parse(row.GetProperty("period").GetString()!),
        Status = row.GetProperty("status").GetString() is { } status ? FormatWords.PlanStatuses.MeaningOf(status) : null,
        Targets = row.GetProperty("targets").GetInt32(),
        Commitments = row.GetProperty("commitments").GetInt32(),
        Projects = row.GetProperty("projects").GetInt32(),
        Zones = row.GetProperty("zones").GetInt32(),
    };

    /// <summary>The id and the period.</summary>
    public override string ToString() => $"{Id} {Period}";
}
