using Jingan.Planning.Comparison;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>A file of known changes that a check of a comparison passes over, each with the reason why.</summary>
/// <remarks>
/// The file is a mapping with the key <c>accept</c>: a list of mappings with <c>subject</c>, <c>id</c>, <c>kind</c>, <c>reason</c> and,
/// to accept less, <c>part</c> and <c>effect</c>.
/// </remarks>
public sealed class AcceptList
{
    private AcceptList(ValueList<AcceptedChange> entries, DiagnosticBag problems)
    {
        Entries = entries;
        Diagnostics = problems.InOrder();
        HasErrors = problems.Errors > 0;
    }

    /// <summary>The entries that could be read, in order.</summary>
    public ValueList<AcceptedChange> Entries { get; }

    /// <summary>The problems in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there was an error: then <see cref="Entries"/> is not all that the file says.</summary>
    public bool HasErrors { get; }

    /// <summary>Reads YAML in UTF-8. Nothing that stands in it makes this throw.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    public static AcceptList ReadYaml(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null)
    {
        limits ??= ReadingLimits.Default;
        var problems = new DiagnosticBag(file, limits.Problems);
        using var tape = Tapes.Of(utf8.ToArray(), TextFormat.Yaml, limits, problems);
        var mapping = tape is null ? null : Field.Whole(new ReadingContext(tape, problems)).AsMapping(AcceptKeys.File);
        var entries = mapping?.List(AcceptKeys.Accept, Entry) ?? [];
        mapping?.Finish();
        return new(entries, problems);
    }

    /// <summary>The entries that accept none of the changes: what they knew of no longer is.</summary>
    public IEnumerable<AcceptedChange> NotApplying(IReadOnlyCollection<PlanChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var byIdentity = changes.Select(change => Given.NotNull(change, nameof(changes))).ToLookup(change => (change.Subject, change.Id, change.Kind));
        return Entries.Where(entry => !byIdentity[(entry.Subject, entry.Id, entry.Kind)].Any(entry.Accepts));
    }

    /// <summary>The first entry that accepts a change; null where none does.</summary>
    public AcceptedChange? For(PlanChange change) => Entries.FirstOrDefault(entry => entry.Accepts(change));

    private static AcceptedChange? Entry(Field field)
    {
        if (field.AsMapping(AcceptKeys.Entry) is not { } mapping)
            return null;

        var subject = mapping.Read(AcceptKeys.Subject);
        var id = mapping.Read(AcceptKeys.Id);
        var kind = mapping.Read(AcceptKeys.Kind);
        var reason = mapping.Read(AcceptKeys.Reason);
        var part = mapping.Read(AcceptKeys.Part);
        var effect = mapping.Read(AcceptKeys.Effect);
        if (!mapping.Finish())
            return null;

        return new() { Subject = subject!.Value, Id = id!, Kind = kind!.Value, Reason = reason!, Part = part, Effect = effect };
    }
}
