namespace Jingan.Planning.Comparison;

/// <summary>Compares the priority industries.</summary>
internal static class IndustryDiffer
{
    public static void Compare(ComparisonScope scope)
    {
        var (before, after) = (scope.Before.Industries, scope.After.Industries);
        var pairs = Pairing.Of(before.AsSpan(), after.AsSpan(), industry => industry.Id);
        for (var index = 0; index < after.Count; index++)
        {
            if (!pairs.TryFind(index, out var found))
            {
                scope.Add(new IndustryChange(ChangeKind.Added, null, after[index]));
                continue;
            }

            var (old, now) = (before[found], after[index]);
            if (Naming.Differs(old.Name, now.Name))
                scope.Add(new IndustryChange(ChangeKind.Renamed, old, now));
            if (old.Group != now.Group)
                scope.Add(new IndustryChange(ChangeKind.ReCategorised, old, now));
        }

        for (var index = 0; index < before.Count; index++)
        {
            if (!pairs.IsPaired(index))
                scope.Add(new IndustryChange(ChangeKind.Removed, before[index], null));
        }
    }
}
