using Jingan.Planning.Building;

namespace Jingan.Planning.Cli.Tests;

/// <summary>The README's example in code.</summary>
internal static class ReadmeExample
{
    public static Plan Plan()
    {
        var river = new PlanBuilder("river-fyp15", "滨江区“十五五”规划纲要", 2026, 2030, "310199", "滨江区")
            .Indicator("nursing-beds", "养老床位数", "张", QuantityKind.Stock)
            .Belt("river-belt", "滨江发展带")
            .Target("nursing-beds", "不少于800张")
            .ToPlan();
        return river;
    }
}
