namespace Jingan.Planning.Files;

/// <summary>Shows of output that it can be read, value by value while it is written, without reading the whole of it again.</summary>
/// <remarks>
/// What more than one value decides is read by its own form; what is not shown here may be readable all the same, and is then read as a whole.
/// A law holds that what is shown is read without an error.
/// </remarks>
internal static class Proof
{
    /// <summary>Readers stop at some depth; what is deeper is read to see.</summary>
    public const int Depth = 40;

    /// <summary>Whether each thing has an id of its own where ids of one kind share a space; those of zones are read with their structure.</summary>
    public static bool HasIdsOfItsOwn(PlanSet set) =>
        AreDistinct(set.Documents, static document => document.Id)
        && AreDistinct(set.Indicators, static indicator => indicator.Id)
        && AreDistinct(set.Plans, static plan => plan.Id)
        && set.Plans.All(HasIdsOfItsOwn);

    /// <summary>Whether a reader surely takes a value, if it takes what is in it.</summary>
    public static bool IsReadable(OutputNode node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return scalar.IsReadable;
            case SequenceNode sequence:
                return sequence.Count > 0;
            case MappingNode { HasKeysOfData: true } mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (!IsReadableKey(entry.Key))
                        return false;
                }

                return !mapping.Entries.IsEmpty;
            default:
                return !((MappingNode)node).Entries.IsEmpty;
        }
    }

    /// <summary>Whether a reader takes a mapping of which more has to hold than that each of its values can be read.</summary>
    public static bool IsRead(MappingNode mapping, Action<Field> reading) => Readback.FirstError(JsonText.Utf8Of(mapping), TextFormat.Json, reading) is null;

    private static bool HasIdsOfItsOwn(Plan plan) =>
        AreDistinct(plan.EachObjective().Select(static found => found.Objective.Id))
        && AreDistinct(plan.Industries, static industry => industry.Id)
        && AreDistinct(plan.Targets.Concat(plan.Commitments.SelectMany(static commitment => commitment.Targets)).Select(static target => target.Id))
        && AreDistinct(plan.Projects, static project => project.Id)
        && AreDistinct(plan.Commitments, static commitment => commitment.Id);

    private static bool AreDistinct<T>(ValueList<T> things, Func<T, string> idOf) => things.Count < 2 || AreDistinct(things.Select(idOf));

    private static bool AreDistinct(IEnumerable<string> ids)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        return ids.All(met.Add);
    }

    private static bool IsReadableKey(string key) => !string.IsNullOrWhiteSpace(key) && TextCheck.FirstThatNoValueHolds(key) is null;
}
