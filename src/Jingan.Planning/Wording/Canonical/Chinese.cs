namespace Jingan.Planning.Wording;

/// <summary>Writes statements in canonical Chinese. A name that would be read otherwise stands in 「」.</summary>
internal static class Chinese
{
    public static string Of(Statement statement) => statement is CompositeStatement composite ? Composite(composite) : One(statement, null);

    private static string One(Statement statement, Basis? basis)
    {
        var modality = statement.Modality switch { Modality.Stretch => "力争", Modality.Commitment => "确保", _ => "" };
        if (statement is WordsStatement words)
            return Words(words, modality) + Note(statement.Note);

        return modality + Bare(statement, basis) + Note(statement.Note);
    }

    private static string Words(WordsStatement words, string modality)
    {
        if (words.Note is null && TargetWording.Read(words.Text).Aim == words)
            return words.Text;

        return modality + Quoting.Quoted(words.Text);
    }

    private static string Note(string? note)
    {
        if (note is null)
            return "";

        return PlainText.IsNote(note) ? $"（{note}）" : $"（{Quoting.Quoted(note)}）";
    }

    private static string Bare(Statement statement, Basis? basis) => statement switch
    {
        NumberStatement number => Per(number.Per) + Verb(number, basis) + Amount(number.Amount),
        ChangeStatement change => Change(change, basis),
        ReferenceStatement reference => Reference(reference),
        WholeStatement whole => Whole(whole),
        RankStatement rank => "位居" + Name(rank.Rank.Peers) + RankWords(rank.Rank),
        _ => throw new ArgumentException("An unknown kind of statement.", nameof(statement)),
    };

    /// <summary>What the number of a part measures is said by its verb.</summary>
    private static string Verb(NumberStatement number, Basis? basis)
    {
        if (number.IsTotal)
            return "期内累计";

        return basis switch
        {
            Basis.Level => "达到",
            Basis.PeriodTotal => "完成",
            _ => "",
        };
    }

    /// <summary>How often, before a number: 每年, 日均; nothing for once.</summary>
    public static string Per(Frequency? per)
    {
        if (per is null)
            return "";

        var unit = per.Unit switch { PeriodUnit.Day => "日", PeriodUnit.Week => "周", PeriodUnit.Month => "月", PeriodUnit.Quarter => "季度", PeriodUnit.Half => "半年", _ => "年" };
        if (per.Every == 1)
            return per.IsMean ? per.Unit is PeriodUnit.Half or PeriodUnit.Quarter ? $"平均每{unit}" : unit + "均" : "每" + unit;

        var every = per.Every.ToString(System.Globalization.CultureInfo.InvariantCulture);
        unit = per.Unit switch { PeriodUnit.Day => "天", PeriodUnit.Week => "周", PeriodUnit.Month => "个月", PeriodUnit.Quarter => "个季度", PeriodUnit.Half => "个半年", _ => "年" };
        return $"{(per.IsMean ? "平均" : "")}每{every}{unit}";
    }

    /// <summary>The canonical wording of an amount: 不低于5%, 3～5%, 5%左右.</summary>
    public static string Amount(Amount amount)
    {
        var stated = amount.Stated;
        var text = amount.Kind switch
        {
            AmountKind.AtLeast => "不低于" + Number(stated.Lower, amount.Unit),
            AmountKind.GreaterThan => "高于" + Number(stated.Lower, amount.Unit),
            AmountKind.AtMost => "不超过" + Number(stated.Upper, amount.Unit),
            AmountKind.LessThan => "低于" + Number(stated.Upper, amount.Unit),
            AmountKind.Between => Between(stated, amount.Unit),
            _ => Number(stated.Lower, amount.Unit),
        };
        return amount.IsApproximate ? text + "左右" : text;
    }

    /// <summary>The same of an actual: 超过2300亿元, 不足3万人, where an aim would say 高于 and 低于.</summary>
    public static string OfActual(Statement statement)
    {
        var text = Of(statement);
        return statement is NumberStatement { Amount: { IsApproximate: false } amount } ? text.Replace(Amount(amount), Seen(amount), StringComparison.Ordinal) : text;
    }

    private static string Seen(Amount amount) => amount.Kind switch
    {
        AmountKind.GreaterThan => "超过" + Number(amount.Stated.Lower, amount.Unit),
        AmountKind.LessThan => "不足" + Number(amount.Stated.Upper, amount.Unit),
        _ => Amount(amount),
    };

    private static string Between(NumberInterval stated, Unit? unit)
    {
        if (stated is { LowerInclusive: true, UpperInclusive: true })
            return Number(stated.Lower, null) + "～" + Number(stated.Upper, unit);

        var lower = stated.LowerInclusive ? "不低于" : "高于";
        var upper = stated.UpperInclusive ? "不超过" : "低于";
        return lower + Number(stated.Lower, unit) + upper + Number(stated.Upper, unit);
    }

    private static string Number(decimal? value, Unit? unit)
    {
        var number = value is { } known ? DecimalText.AsStated(known) : "";
        if (unit is null or { IsNone: true })
            return number;

        return number + (PlainText.IsUnit(unit) ? unit.Symbol : Quoting.Quoted(unit.Symbol));
    }

    private static string Change(ChangeStatement statement, Basis? basis)
    {
        var change = statement.Change;
        var per = Per(statement.Per);
        if (change.Type == ChangeType.MultipleTo)
            return per + Multiple(change);

        var against = change.Reference is null ? "" : "比" + Time(change.Reference.Words);
        var yearly = basis == Basis.YearOnYear && change.Reference is null && statement.Per is null ? "同比" : "";
        return against + per + yearly + Verb(change.Direction, change.Amount.Unit) + Amount(change.Amount);
    }

    private static string Multiple(Change change)
    {
        var whose = (change.Reference is null ? "原来" : PlainText.IsTime(change.Reference.Words) ? change.Reference.Words : "原来" + Quoting.Quoted(change.Reference.Words)) + "的";
        if (change.Direction == ChangeDirection.Decrease)
            return $"降至{whose}{Amount(change.Amount)}";

        return $"达到{whose}{Amount(change.Amount)}";
    }

    private static string Verb(ChangeDirection direction, Unit? unit)
    {
        if (direction == ChangeDirection.Decrease)
            return "下降";

        return unit is { IsPercentagePoints: true } ? "提高" : "增长";
    }

    private static string Reference(ReferenceStatement reference)
    {
        var roughly = reference.IsApproximate ? "基本" : "";
        switch (reference.Reference)
        {
            case ReferenceKind.Delegated:
                return roughly + Delegated(reference);
            case ReferenceKind.KeepPace:
                return $"与{Benchmark(reference.Whose!)}{(reference.IsApproximate ? "基本" : "保持")}同步";
            case ReferenceKind.Relative:
                return roughly + Relative(reference);
            default:
                return Maintained(reference);
        }
    }

    private static string Relative(ReferenceStatement reference)
    {
        var factor = reference.Factor is { } times ? $"的{reference.Words ?? DecimalText.AsStated(times) + "倍"}" : "";
        return Compared(reference.Comparator) + Benchmark(reference.Whose!) + factor + (reference.Offset is null ? "" : Amount(reference.Offset));
    }

    private static string Delegated(ReferenceStatement reference)
    {
        var whose = reference.Whose is null ? "" : PlainText.IsAuthority(reference.Whose) ? reference.Whose : Quoting.Quoted(reference.Whose);
        return reference.Comparator switch
        {
            Comparator.AtMost => $"控制在{whose}下达目标内",
            Comparator.AtLeast => $"不低于{whose}下达目标",
            Comparator.GreaterThan => $"超额完成{whose}下达目标",
            Comparator.LessThan => $"低于{whose}下达目标",
            _ => $"完成{whose}下达目标",
        };
    }

    private static string Compared(Comparator comparator) => comparator switch
    {
        Comparator.Reach => "达到",
        Comparator.AtLeast => "不低于",
        Comparator.GreaterThan => "高于",
        Comparator.AtMost => "不高于",
        _ => "低于",
    };

    private static string Maintained(ReferenceStatement reference)
    {
        var words = reference.Words ?? "保持稳定";
        var since = reference.Since is null || words.Contains(reference.Since.Words, StringComparison.Ordinal) ? "" : "与" + Time(reference.Since.Words);
        var plain = since + words;
        if (TargetWording.Read(plain).Aim is ReferenceStatement read && read with { Modality = null, Note = null } == reference with { Modality = null, Note = null })
            return plain;

        var whose = reference.Since is null ? "" : $"比{Time(reference.Since.Words)}";
        var how = reference.Comparator switch { Comparator.AtLeast => "不低", Comparator.GreaterThan => "更高", Comparator.AtMost => "不高", Comparator.LessThan => "更低", _ => "不差" };
        return $"保持水平{whose}{(reference.IsApproximate ? "基本" : "")}{how}{Quoting.Quoted(words)}";
    }

    private static string Whole(WholeStatement whole)
    {
        if (whole.Scope is null)
            return whole.IsApproximate ? "基本全部完成" : "全部完成";

        var softened = whole.IsApproximate && !whole.Scope.Contains("基本", StringComparison.Ordinal) ? "基本" + whole.Scope : whole.Scope;
        if (TargetWording.Read(softened).Aim is WholeStatement read && read with { Modality = null, Note = null } == whole with { Modality = null, Note = null })
            return softened;

        return $"{(whole.IsApproximate ? "基本" : "")}全部完成{Quoting.Quoted(whole.Scope)}";
    }

    private static string RankWords(Rank rank)
    {
        var plain = "位居" + Name(rank.Peers) + rank.Words;
        if (TargetWording.Read(plain).Aim is RankStatement read && read.Rank == rank)
            return rank.Words;

        var place = rank switch
        {
            { Best: null } => "前列",
            { Best: var best, Worst: var worst } when best == worst => $"第{best}位",
            { Best: 1 } => $"前{rank.Worst}位",
            _ => $"第{rank.Best}至{rank.Worst}位",
        };
        return place + Quoting.Quoted(rank.Words);
    }

    private static string Composite(CompositeStatement composite)
    {
        var first = composite.Connective == Connective.Respectively ? "分别：" : "";
        return first + string.Join(composite.Connective == Connective.Or ? "；或" : "；", composite.Parts.Select(Part));
    }

    private static string Part(StatementPart part)
    {
        var whose = part.IsOfWhich ? "其中" : "";
        if (part.Subject is null)
            return whose + Based(part);

        var isNumeric = part.Statement is NumberStatement or ChangeStatement && part.Statement.Modality is null;
        var said = Based(part);
        if (isNumeric && PlainText.IsSubject(part.Subject, said))
            return whose + part.Subject + said;

        return $"{whose}{Quoting.Quoted(part.Subject)}：{said}";
    }

    /// <summary>A part with the words that tell its basis: a verb where one says it, or the name of the basis.</summary>
    private static string Based(StatementPart part)
    {
        var said = One(part.Statement, part.Basis);
        if (part.Basis is not { } basis)
            return said;

        var told = TargetWording.Read(part.Subject is null ? said : $"{Quoting.Quoted(part.Subject)}：{said}");
        return told.Basis == basis ? said : BasisOf.WordOf(basis) + One(part.Statement, null);
    }

    private static string Name(string? name)
    {
        if (name is null)
            return "";

        return PlainText.IsName(name) ? name : Quoting.Quoted(name);
    }

    private static string Benchmark(string whose) => PlainText.IsName(whose) && Wording.Benchmark.NamesOne(whose) ? whose : Quoting.Quoted(whose);

    private static string Time(string words) => PlainText.IsTime(words) ? words : Quoting.Quoted(words);
}
