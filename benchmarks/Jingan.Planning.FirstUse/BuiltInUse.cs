using System.Runtime.CompilerServices;
using NodaTime;

namespace Jingan.Planning.FirstUse;

/// <summary>What a program does first with the built-in data; each gives 0 if there is something.</summary>
internal static class BuiltInUse
{
    /// <summary>Names the plans.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int List() => BuiltInPlans.Ids.Count > 0 ? 0 : 1;

    /// <summary>Loads one plan with the indicators and observations.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Load(string id) => BuiltInPlans.Load(id).Plans.Count > 0 ? 0 : 1;

    /// <summary>Loads one plan with what it is judged by, and judges it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Evaluate(string id)
    {
        var set = BuiltInPlans.LoadPlan(id);
        return set.Plans[0].Evaluate(set, new LocalDate(2026, 1, 31)).Targets.Count > 0 ? 0 : 1;
    }
}
