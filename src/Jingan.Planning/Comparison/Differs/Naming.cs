using System.Diagnostics.CodeAnalysis;

namespace Jingan.Planning.Comparison;

internal static class Naming
{
    /// <summary>Whether a thing goes by another name; an English name that only one side gives is no other name.</summary>
    public static bool Differs([NotNullWhen(true)] Name? before, [NotNullWhen(true)] Name? after) =>
        before is not null && after is not null && !ReferenceEquals(before, after)
        && (before.Zh != after.Zh || (before.En is not null && after.En is not null && before.En != after.En));
}
