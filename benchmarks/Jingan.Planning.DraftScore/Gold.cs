using System.Globalization;
using System.Text.Json;
using Jingan.Planning.Documents;
using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.DraftScore;

/// <summary>A figure as a careful transcriber wrote it.</summary>
internal sealed record Gold
{
    public required string Document { get; init; }

    public required int Line { get; init; }

    public required DraftRole Role { get; init; }

    public required string Wording { get; init; }

    public required string Name { get; init; }

    public required string Period { get; init; }

    public string? Basis { get; init; }

    public string? Unit { get; init; }

    public required string Kind { get; init; }

    /// <summary>Whether the built-in data have it; else only the list of what the documents state beyond them.</summary>
    public bool IsOfRecord { get; init; } = true;

    /// <summary>The figures that the documents state and the built-in data leave out, read in the documents: document|line|role|name|wording|period|change.</summary>
    public static List<Gold> Beyond(IEnumerable<string> lines) =>
    [
        .. lines.Where(line => line.Length > 0).Select(line => line.Split('|')).Select(fields => new Gold
        {
            Document = fields[0],
            Line = int.Parse(fields[1], CultureInfo.InvariantCulture),
            Role = fields[2] switch { "O" => DraftRole.Observation, "T" => DraftRole.Target, _ => DraftRole.Commitment },
            Name = fields[3],
            Wording = fields[4],
            Period = fields[5],
            Basis = fields[6].Length > 0 ? fields[6] : null,
            Unit = UnitOf(fields[4]),
            Kind = WordingReader.Read(fields[4], fields[2] != "O", null, null).Kind,
            IsOfRecord = false,
        }),
    ];

    /// <summary>Every figure of the built-in data that has a place in a document.</summary>
    public static List<Gold> All()
    {
        var set = BuiltInPlans.LoadAll();
        var indicators = set.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        var found = new List<Gold>();
        foreach (var observation in set.Observations)
        {
            if (observation.Source is not { Line: { } line } source)
                continue;
            var read = WordingReader.Read(observation.Wording, false, null, null);
            found.Add(new()
            {
                Document = source.Document,
                Line = line,
                Role = DraftRole.Observation,
                Wording = observation.Wording,
                Name = indicators[observation.Indicator].Name.Zh,
                Period = Text(observation.Period),
                Basis = read.Kind == "change" ? "change" : null,
                Unit = UnitOf(observation.Wording) ?? indicators[observation.Indicator].Unit.Symbol,
                Kind = read.Kind,
            });
        }

        foreach (var plan in set.Plans)
        {
            foreach (var target in plan.Targets)
                Add(found, plan, target, null, DraftRole.Target, indicators);
            foreach (var commitment in plan.Commitments)
            {
                foreach (var target in commitment.Targets)
                    Add(found, plan, target, commitment, DraftRole.Commitment, indicators);
            }
        }

        return found;
    }

    private static void Add(List<Gold> found, Plan plan, Target target, Commitment? commitment, DraftRole role, Dictionary<string, Indicator> indicators)
    {
        var source = target.Source ?? commitment?.Source;
        if (source is not { Line: { } line })
            return;
        found.Add(new()
        {
            Document = source.Document,
            Line = line,
            Role = role,
            Wording = target.Wording,
            Name = (target.Name ?? indicators[target.Indicator].Name).Zh,
            Period = Text(target.Period ?? plan.Period),
            Basis = target.Basis is { } basis ? JsonNamingPolicy.KebabCaseLower.ConvertName(basis.Basis.ToString()) : null,
            Unit = UnitOf(target.Wording) ?? target.Unit?.Symbol ?? indicators[target.Indicator].Unit.Symbol,
            Kind = WordingReader.Read(target.Wording, true, null, null).Kind,
        });
    }

    private static string Text(ReportingPeriod period) => period.ToString();

    public static string? UnitOf(string wording)
    {
        var text = wording.Replace(" ", "", StringComparison.Ordinal);
        foreach (var token in NumberScanner.Scan(text))
        {
            if (Quantities.At(text, token.Start) is { Unit.Length: > 0 } quantity)
                return quantity.Unit;
        }

        return null;
    }
}
