namespace Jingan.Planning;

/// <summary>A change of administrative divisions and of their codes of GB/T 2260: places are merged, split, renamed and recoded.</summary>
public sealed record DivisionChange
{
    /// <summary>What happened.</summary>
    public required DivisionChangeKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>The year in which it took effect; within that year the codes of both sides are valid.</summary>
    public required int Year { get; init => field = value is >= 1 and <= 9999 ? value : throw new ArgumentOutOfRangeException(nameof(Year), value, "A year is from 1 to 9999."); }

    /// <summary>The divisions before: two or more for a merger, else one.</summary>
    /// <exception cref="ArgumentException">Two have one code, or there is none.</exception>
    public required ValueList<Division> Before { get; init => field = Checked(value); }

    /// <summary>The divisions after: two or more for a split, else one.</summary>
    /// <exception cref="ArgumentException">Two have one code, or there is none.</exception>
    public required ValueList<Division> After { get; init => field = Checked(value); }

    /// <summary>Where it is said.</summary>
    public SourceReference? Source { get; init; }

    private static ValueList<Division> Checked(ValueList<Division> divisions) =>
        Given.Distinct(divisions, division => division.Code, "code").Count > 0
            ? divisions
            : throw new ArgumentException("A change has divisions on both sides.", nameof(divisions));

    /// <summary>Whether a change of a kind can have that many divisions on its sides.</summary>
    internal static bool Allows(DivisionChangeKind kind, int before, int after) => kind switch
    {
        DivisionChangeKind.Merged => before > 1 && after == 1,
        DivisionChangeKind.Split => before == 1 && after > 1,
        _ => before == 1 && after == 1,
    };
}

/// <summary>A division by its code and its name, at the time of a change.</summary>
/// <param name="Code">The six-digit code of GB/T 2260.</param>
/// <param name="Name">What it was called.</param>
public sealed record Division(string Code, Name Name)
{
    /// <summary>The six-digit code of GB/T 2260.</summary>
    /// <exception cref="ArgumentException">It is not six digits.</exception>
    public string Code { get; init => field = Checked(value); } = Checked(Code);

    /// <summary>What it was called.</summary>
    public Name Name { get; init => field = Given.NotNull(value); } = Given.NotNull(Name);

    /// <summary>静安区 310106.</summary>
    public override string ToString() => $"{Name.Zh} {Code}";

    private static string Checked(string code) => Jurisdiction.IsCode(code)
        ? code
        : throw new ArgumentException($"'{code}' is not six digits, as GB/T 2260 has them.", nameof(code));
}

/// <summary>What happened to divisions.</summary>
public enum DivisionChangeKind
{
    /// <summary>合并, 撤二建一: several became one.</summary>
    Merged,

    /// <summary>析置, 拆分: one became several.</summary>
    Split,

    /// <summary>更名: another name.</summary>
    Renamed,

    /// <summary>代码变更: another code, as where a county becomes a district.</summary>
    Recoded,
}
