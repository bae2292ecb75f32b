using System.Globalization;
using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Grammar;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Tables;

/// <summary>What a cell of a column of values states, with what its row and its column say of it.</summary>
internal static partial class CellReader
{
    /// <summary>What a row says of all its values.</summary>
    /// <param name="Name">What they are of.</param>
    /// <param name="Unit">Their unit.</param>
    /// <param name="No">Its number.</param>
    /// <param name="Force">How they bind.</param>
    /// <param name="Difference">What its target is above its base; null where it has not both.</param>
    internal readonly record struct Row(string Name, string Unit, string No, string Force, decimal? Difference);

    public static DraftStatement? Statement(Passage passage, string printed, Column column, Row row, Part part)
    {
        var (name, unit, no, force, difference) = row;
        var isTarget = !column.IsOfActual && ((column.Kind == ColumnKind.Growth && column.IsAimed) || column.Kind == ColumnKind.Target || (column.Kind == ColumnKind.Growth && part.Looks != Looks.Back && (column.Period is null || column.Period.Last >= part.PlanPeriod.First)));
        var plan = part.Looks == Looks.Back && column.Period is null ? part.Period : part.PlanPeriod;
        var period = isTarget && column.Period is { } named && named.Last == plan.Last ? plan : column.Period ?? (isTarget ? plan with { IsInferred = true } : part.Looks == Looks.Back ? part.Period : Span.Year(plan.First - 1, true));
        var total = Bracketed().Match(printed);
        if (total.Success && plan.IsSeveralYears && period.Last > plan.First && period.Last <= plan.Last)
            period = Span.Years(plan.First, period.Last, period.IsInferred);
        else if (total.Success && plan.IsSeveralYears && period.Last < plan.First && !period.IsSeveralYears)
            period = Span.Years(period.Last - (plan.Last - plan.First), period.Last, true);
        var own = total.Success ? "" : unit;
        var wording = printed;
        if (column.Kind == ColumnKind.Growth && BareNumber().IsMatch(printed))
        {
            wording = (column.IsAverage ? "年均增长" : "增长") + (printed.Contains('%') ? printed : LastDigit().Replace(printed, "$0%"));
            own = "%";
        }
        else if (unit is "%" && GrowingNoun().IsMatch(name) && BareNumber().IsMatch(printed))
        {
            wording = "增长" + (printed.Contains('%') ? printed : LastDigit().Replace(printed, "$0%"));
            own = "%";
        }
        else
        {
            own = OwnUnit().Match(printed) is { Success: true } said ? said.Value : unit;
        }

        var reading = WordingReader.Read(wording, isTarget, name, own.Length > 0 ? own : null);
        if (!reading.IsRead)
            return null;

        var isDifference = total.Success && difference is not null && NumberOf(printed) == difference;
        var basis = isDifference ? (Word: (string?)"change", IsInferred: true) : BasisOf(column, name, own, total.Success, wording, period);
        var place = passage.PlaceAt(0);
        var end = passage.Text.Length;
        return new()
        {
            Role = isTarget ? DraftRole.Target : DraftRole.Observation,
            Line = passage.Line,
            Start = place,
            Length = passage.PlaceAt(end - 1) - place + 1,
            Literal = passage.Literal(0, end),
            Wording = wording,
            Subject = name,
            Unit = own.Length > 0 ? own : null,
            Basis = basis.Word,
            Period = isTarget && period.Last == plan.Last ? plan.Text : period.Text,
            PlanKind = isTarget ? part.PlanKind : null,
            PlanPeriod = isTarget ? plan.Text : null,
            Force = ForceOf(force),
            Section = part.Section,
            Item = no.Length > 0 ? no : null,
            Kind = reading.Kind,
            Inferred = Inferred(period.IsInferred, basis.IsInferred && isTarget),
        };
    }

    /// <summary>The number of a cell that holds one; null for none.</summary>
    public static decimal? NumberOf(string printed) =>
        NumberScanner.Scan(printed) is [{ IsArabic: true } token] && decimal.TryParse(printed[token.Start..token.End], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ValueList<string> Inferred(bool period, bool basis)
    {
        if (period && basis)
            return ["period", "basis"];
        if (period)
            return ["period"];
        return basis ? ["basis"] : [];
    }

    private static string? ForceOf(string said)
    {
        var printed = EnglishHeadings.Force(said);
        if (printed.Contains("约束", StringComparison.Ordinal))
            return "binding";
        return printed.Contains("预期", StringComparison.Ordinal) || printed.Contains("引导", StringComparison.Ordinal) ? "expected" : null;
    }

    private static (string? Word, bool IsInferred) BasisOf(Column column, string name, string unit, bool isTotal, string wording, Span period)
    {
        if (isTotal || column.IsTotal)
            return (unit is "%" or "‰" or "岁" or "年" || Words.RateNoun().IsMatch(name) || Bases.PerHead().IsMatch(name) ? "change" : "period-total", false);
        if (column.IsAverage || name.Contains("年均", StringComparison.Ordinal) && Words.RateNoun().IsMatch(name))
            return ("average-annual-growth", false);
        if (column.Kind == ColumnKind.Growth)
            return ("year-on-year", false);
        if (wording.StartsWith("增长", StringComparison.Ordinal) || wording.Contains("正增长", StringComparison.Ordinal) || wording.StartsWith("下降", StringComparison.Ordinal) || wording.StartsWith("降低", StringComparison.Ordinal))
            return period.IsSeveralYears ? ("change", false) : ("year-on-year", true);
        if (name.Contains("新增", StringComparison.Ordinal) || name.StartsWith("累计", StringComparison.Ordinal))
            return ("period-total", false);
        if (Words.WorkNoun().IsMatch(name) && period.IsSeveralYears)
            return ("period-total", true);
        if (Words.RateNoun().IsMatch(name))
            return (name.Contains('降') && period.IsSeveralYears ? "change" : "year-on-year", true);
        return ("level", true);
    }

    /// <summary>A unit that a cell says itself, another than its row: 增长8% of a row in 亿元.</summary>
    [GeneratedRegex(@"(?<=\d)(?:%|‰|个百分点)(?=(?:左右|以上|以下|以内)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnUnit();

    [GeneratedRegex(@"^[\[〔［（][^\]〕］）]+[\]〕］）]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>A sum of money or an output, of which a number in per cent can only be the growth.</summary>
    [GeneratedRegex("(?:增加值|总值|总产值|产值|收入|投资|总额|零售额|支出|余额|进出口)$", RegexOptions.CultureInvariant)]
    private static partial Regex GrowingNoun();

    [GeneratedRegex(@"\d(?=\D*$)", RegexOptions.CultureInvariant)]
    private static partial Regex LastDigit();

    [GeneratedRegex(@"^[><≥≤]?-?\d+(?:\.\d+)?%?(?:左右|以上|以下|以内)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
