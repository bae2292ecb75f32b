namespace Jingan.Planning.Wording;

/// <summary>The lists of one basis, which nearly all readings share.</summary>
internal static class SingleBasis
{
    private static readonly ValueList<Basis?> Untold = [null];
    private static readonly ValueList<Basis?> Level = [Basis.Level];
    private static readonly ValueList<Basis?> Change = [Basis.Change];
    private static readonly ValueList<Basis?> YearOnYear = [Basis.YearOnYear];
    private static readonly ValueList<Basis?> AverageAnnualGrowth = [Basis.AverageAnnualGrowth];
    private static readonly ValueList<Basis?> PeriodTotal = [Basis.PeriodTotal];
    private static readonly ValueList<Basis?> Other = [Basis.Other];

    public static ValueList<Basis?> Of(Basis? basis) => basis switch
    {
        Basis.Level => Level,
        Basis.Change => Change,
        Basis.YearOnYear => YearOnYear,
        Basis.AverageAnnualGrowth => AverageAnnualGrowth,
        Basis.PeriodTotal => PeriodTotal,
        Basis.Other => Other,
        _ => Untold,
    };
}
