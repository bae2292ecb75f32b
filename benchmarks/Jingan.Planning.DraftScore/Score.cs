using System.Globalization;
using Jingan.Planning.Documents;
using Jingan.Planning.Documents.Drafts;
using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.DraftScore;

/// <summary>How a draft stands beside the figures that a person transcribed.</summary>
internal sealed class Score
{
    private const double AlikeNames = 0.5;
    private readonly Dictionary<string, int> right = new(StringComparer.Ordinal);

    public int Expected { get; private set; }

    public int Drafted { get; private set; }

    public int Matched { get; private set; }

    public int WhollyRight { get; private set; }

    public List<string> Faults { get; } = [];

    public double Recall => (double)Matched / Math.Max(1, Expected);

    public double Precision => (double)Matched / Math.Max(1, Drafted);

    public double Whole => (double)WhollyRight / Math.Max(1, Matched);

    public double Part(string name) => (double)right.GetValueOrDefault(name) / Math.Max(1, Matched);

    public void Add(string document, IReadOnlyCollection<DraftStatement> drafted, IReadOnlyCollection<Gold> expected)
    {
        var left = drafted.ToList();
        Expected += expected.Count;
        Drafted += drafted.Count;
        var paired = Paired(left, expected);
        foreach (var gold in expected)
        {
            if (!paired.TryGetValue(gold, out var best))
            {
                Faults.Add($"MISSED   {document}:{gold.Line} {gold.Role} {gold.Name} = {gold.Wording}");
                continue;
            }

            left.Remove(best);
            Matched++;
            Compare(document, best, gold);
        }

        foreach (var statement in left)
            Faults.Add($"EXTRA    {document}:{statement.Line} {statement.Role} {statement.Subject} = {statement.Wording} [{statement.Period}] {statement.Basis}");
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"expected {Expected}, drafted {Drafted}: recall {Recall:P1}, precision {Precision:P1}, unit {Part("unit"):P1}, period {Part("period"):P1}, basis {Part("basis"):P1}, bound {Part("kind"):P1}, role {Part("role"):P1}, name {Part("name"):P1}, wholly right {Whole:P1}");

    /// <summary>Each expected figure with the drafted one that is it, the likest pairs first.</summary>
    private static Dictionary<Gold, DraftStatement> Paired(List<DraftStatement> drafted, IReadOnlyCollection<Gold> expected)
    {
        var pairs = expected.SelectMany(gold => drafted.Where(statement => Same(statement, gold)).Select(statement => (Gold: gold, Statement: statement, Likeness: Likeness(statement, gold))));
        var found = new Dictionary<Gold, DraftStatement>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<DraftStatement>(ReferenceEqualityComparer.Instance);
        foreach (var (gold, statement, _) in pairs.OrderByDescending(pair => pair.Likeness))
        {
            if (!found.ContainsKey(gold) && taken.Add(statement))
                found[gold] = statement;
        }

        return found;
    }

    private void Compare(string document, DraftStatement statement, Gold gold)
    {
        var wrong = new List<string>();
        Judge("role", statement.Role == gold.Role, wrong);
        Judge("unit", SameUnit(statement, gold), wrong);
        Judge("period", statement.Period == gold.Period, wrong);
        Judge("basis", SameBasis(statement, gold), wrong);
        Judge("kind", statement.Kind == gold.Kind || gold.Kind.Length == 0, wrong);
        Judge("name", Likeness(statement, gold) >= AlikeNames, wrong);
        if (wrong.Count == 0)
            WhollyRight++;
        else
            Faults.Add($"{string.Join(',', wrong),-8} {document}:{gold.Line} {gold.Role} {gold.Name} = {gold.Wording} [{gold.Period}] {gold.Basis} {gold.Unit} {gold.Kind} <> {statement.Role} {statement.Subject} = {statement.Wording} [{statement.Period}] {statement.Basis} {statement.Unit} {statement.Kind}");
    }

    private void Judge(string part, bool isRight, List<string> wrong)
    {
        if (isRight)
            right[part] = right.GetValueOrDefault(part) + 1;
        else
            wrong.Add(part);
    }

    private static bool Same(DraftStatement statement, Gold gold)
    {
        if (Math.Abs(statement.Line - gold.Line) > 3)
            return false;

        var (own, other) = (Numbers(statement.Wording), Numbers(gold.Wording));
        if (own.Count > 0 || other.Count > 0)
            return own.SequenceEqual(other);
        return Math.Abs(statement.Line - gold.Line) <= 2 && Dice(statement.Wording, gold.Wording) > 0.3;
    }

    private static List<decimal> Numbers(string wording)
    {
        var text = wording.Replace(" ", "", StringComparison.Ordinal);
        return [.. NumberScanner.Scan(text).Where(token => token.IsArabic).Select(token => decimal.Parse(text[token.Start..token.End], NumberStyles.Number, CultureInfo.InvariantCulture))];
    }

    private static bool SameUnit(DraftStatement statement, Gold gold)
    {
        if (Numbers(gold.Wording).Count == 0 || gold.Unit is null)
            return true;
        if (statement.Unit is null)
            return Gold.UnitOf(gold.Wording) is null;
        return Unit.TryParse(statement.Unit, out var own) && Unit.TryParse(gold.Unit, out var other) && (own.Equals(other) || (Gold.UnitOf(gold.Wording) is null && own.ConvertsTo(other)))
            || statement.Unit == gold.Unit || Gold.UnitOf(gold.Wording) is null;
    }

    private static bool SameBasis(DraftStatement statement, Gold gold)
    {
        if (gold.Role != DraftRole.Observation)
            return gold.Basis is null || statement.Basis == gold.Basis;
        var isChange = statement.Basis is "year-on-year" or "average-annual-growth" or "change";
        return isChange == (gold.Basis is not null) || statement.Kind == gold.Kind;
    }

    private static double Likeness(DraftStatement statement, Gold gold) => Dice(Naming.Plain(statement.Subject), Naming.Plain(gold.Name));

    /// <summary>The share of pairs of letters that the shorter text has in common with the longer.</summary>
    private static double Dice(string one, string other)
    {
        var (first, second) = (Pairs(one), Pairs(other));
        return first.Count == 0 || second.Count == 0 ? 0 : (double)first.Intersect(second, StringComparer.Ordinal).Count() / Math.Min(first.Count, second.Count);
    }

    private static HashSet<string> Pairs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(index => text.Substring(index, 2)).ToHashSet(StringComparer.Ordinal);
}
