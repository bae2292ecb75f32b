using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.Writing;

/// <summary>Values of the model, picked by dice.</summary>
internal sealed class RandomValues(Random dice)
{
    public int Below(int end) => dice.Next(end);

    public bool Flag() => dice.Next(2) == 0;

    public T Pick<T>(params ReadOnlySpan<T> values) => values[dice.Next(values.Length)];

    public T One<T>()
        where T : struct, Enum =>
        Pick(Enum.GetValues<T>().AsSpan());

    public T? MaybeObject<T>(Func<T> make)
        where T : class =>
        Flag() ? make() : null;

    public T? Maybe<T>(Func<T> make)
        where T : struct =>
        Flag() ? make() : null;

    public string? Maybe(Func<string> make) => Flag() ? make() : null;

    public ValueList<T> Many<T>(int most, Func<T> make) => Enumerable.Range(0, dice.Next(most + 1)).Select(_ => make()).ToValueList();

    public string Id() => Pick("retail-sales", "no", "null", "195", "2025", "true", "a", "1e3", "x-y");

    public int Count() => Pick(1, 2, 17, 999_999_999);

    public string Text() => Flag() ? Pick("静安区", "Plain text", "a, b: c", "全面完成") : Pick(HardTexts.All.AsSpan());

    public Name Name() => new(Text(), Maybe(Text));

    public LocalDate Date() => new(Pick(1, 999, 2018, 2026, 9999), 1 + dice.Next(12), 1 + dice.Next(28));

    public ReportingPeriod Period() => dice.Next(3) switch
    {
        0 => ReportingPeriod.OfYear(Pick(1, 2025, 9999)),
        1 => ReportingPeriod.OfYears(Pick(1, 2021), Pick(2025, 9999)),
        _ => new(new(2025, 1, 1 + dice.Next(28)), new(2025, 2, 1 + dice.Next(28))),
    };

    public Unit AnyUnit() => Unit.Parse(Pick("亿元", "%", "‰", "个百分点", "吨/日", "张/千人", "万", "平方米", "家", "万吨标准煤/亿元", "人次"));

    public decimal Number() => Pick(0, 1, -1, 1.5m, 1.50m, 100, -0.050m, 3535.16m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 9999999999999999999999999999.9m);

    public NumberInterval AnyInterval()
    {
        var (a, b) = (Number(), Number());
        return dice.Next(5) switch
        {
            0 => new(a, Flag(), null, false),
            1 => new(null, false, a, Flag()),
            2 when a != b => new(Math.Min(a, b), Flag(), Math.Max(a, b), Flag()),
            3 => NumberInterval.All,
            _ => NumberInterval.Exactly(a),
        };
    }

    public Amount Amount()
    {
        var stated = AnyInterval();
        return new(stated == NumberInterval.All ? NumberInterval.AtLeast(5) : stated, Flag() ? AnyUnit() : null, Flag());
    }

    public Frequency Frequency() => new(Pick(1, 2, 3), One<PeriodUnit>(), Flag());

    public Place Place() => Flag() ? new("310106", Maybe(Text)) : new(code: null, Text());

    public ValueList<Dimension> Dimensions() => dice.Next(3) switch
    {
        0 => [new("sex", Text()), new(Text() + "!", Text())],
        1 => [new("age", "60+")],
        _ => [],
    };

    public ValueList<OutsideCode> Codes() => dice.Next(4) switch
    {
        0 => [new("sdg", Text()), new("sdg", "1.10"), new("国标", Text())],
        1 => [new("iati", Pick("K6020", "217", "true"))],
        _ => [],
    };

    public Amount Area() => new(Amount().Stated, Unit.Parse(Pick("平方公里", "公顷", "万平方米")), Flag());

    public Change Change() => new(One<ChangeDirection>(), Maybe(One<ChangeType>), Amount(), Reference());

    private TimeReference? Reference() => Maybe(Text) is { } words ? TimeReference.Parse(words) : null;

    public Rank Rank() => Flag() ? new(Maybe(Text), 1, 1 + dice.Next(5), Text()) : new(Maybe(Text), null, null, Text());

    public Statement Aim() => dice.Next(4) switch
    {
        0 => new CompositeStatement([AimPart(), AimPart(), .. Many(1, AimPart)], One<Connective>()) { Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        _ => SimpleAim(),
    };

    public Statement Value(int depth) => dice.Next(depth == 0 ? 5 : 6) switch
    {
        0 or 1 => new NumberStatement(Amount()),
        2 => new ChangeStatement(Change()),
        3 => new RankStatement(Rank()),
        4 => Flag() ? new WordsStatement(Text()) : new WholeStatement { Scope = Text() },
        _ => new CompositeStatement([Part(), Part(), .. Many(2, Part)]),
    };

    /// <summary>The canonical wording, a wording that says something else, or any text.</summary>
    public string WordingOf(Statement aim) => dice.Next(3) switch
    {
        0 => TargetWording.Write(aim),
        1 => Pick("1360", ">45", "5%以上", "年均增长5%左右", "预计40%"),
        _ => Text(),
    };

    /// <summary>The canonical wording, a wording that says something else, or any text.</summary>
    public string ValueWordingOf(Statement value) =>
        Flag() && ValueWording.Write(value) is { } wording && !string.IsNullOrWhiteSpace(wording) ? wording
        : Flag() ? Pick("预计40%", "超过2300亿元", "全面完成")
        : Text();

    /// <summary>A source whose literal is what stands beside it, another text, or none.</summary>
    public SourceReference? Source(string? beside = null) => dice.Next(4) == 0 ? null : new() { Document = Id(), Literal = Flag() ? beside : Maybe(Text), Line = Maybe(Count), Section = dice.Next(4) == 0 ? Text() : null, Item = dice.Next(4) == 0 ? Text() : null, ProbableReading = dice.Next(4) == 0 ? Text() : null };

    public BoundarySide Side(Side side, SourceReference? shared)
    {
        ValueList<BoundaryFeature> features = [Feature(), .. Many(2, Feature)];
        var literal = string.Join('—', features.Select(feature => feature.Extent is null ? feature.Name.Zh : $"{feature.Name.Zh}（{feature.Extent}）"));
        return new(side, features, shared is not null && Flag() ? new() { Document = shared.Document, Literal = literal, Line = shared.Line } : Source(literal));
    }

    private BoundaryFeature Feature() => new(Name(), Maybe(Text), Maybe(Text));

    private StatementPart Part() => new(Value(0), Maybe(Text)) { Basis = Maybe(One<Basis>), IsOfWhich = Flag() };

    private StatementPart AimPart() => new(SimpleAim(), Maybe(Text)) { Basis = Maybe(One<Basis>), IsOfWhich = Flag() };

    private Statement SimpleAim() => dice.Next(10) switch
    {
        0 or 1 => new NumberStatement(Amount()) { Per = MaybeObject(Frequency), Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        2 => new ChangeStatement(Change()) { Per = MaybeObject(Frequency), Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        3 => new NumberStatement(Amount()) { IsTotal = true, Per = MaybeObject(Frequency), Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        4 => ReferenceStatement.Delegated(Maybe(Text), One<Comparator>()) with { Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        5 => new WholeStatement { Scope = Maybe(Text), IsApproximate = Flag(), Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        6 => ReferenceStatement.Relative(One<Comparator>(), Text(), MaybeObject(Amount)) with { Factor = Maybe(() => Pick(2, 0.5m)), Since = Reference(), IsApproximate = Flag(), Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        7 => ReferenceStatement.KeepPace(Text(), Flag()) with { Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        8 => new RankStatement(Rank()) { Modality = Maybe(One<Modality>), Note = Maybe(Text) },
        _ => Flag() ? ReferenceStatement.MaintainLevel(Text(), Reference(), Flag()) with { Modality = Maybe(One<Modality>), Note = Maybe(Text) } : new WordsStatement(Text()) { Modality = Maybe(One<Modality>) },
    };
}
