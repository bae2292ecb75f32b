using Jingan.Planning.Comparison;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>The keys of accept-lists.</summary>
internal static class AcceptKeys
{
    public static Key<ChangeSubject?> Subject { get; } = new("subject", Scalars.Word(TableOf(ChangeWords.Subjects)), new("何物的变化。", "What changed.")) { IsRequired = true };

    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("其标识。", "Its id.")) { IsRequired = true };

    public static Key<ChangeKind?> Kind { get; } = new("kind", Scalars.Word(TableOf(ChangeWords.Kinds)), new("变化的种类。", "The kind of change.")) { IsRequired = true };

    public static Key<string?> Reason { get; } = new("reason", Scalars.Text, new("接受的理由。", "Why it is accepted.")) { IsRequired = true };

    public static Key<string?> Part { get; } = new("part", Scalars.Text, new("只接受其中一部分。", "Accepts the change of this part alone."));

    public static Key<ChangeEffect?> Effect { get; } = new("effect", Scalars.Word(TableOf(ChangeWords.Effects)), new("只接受这种效果。", "Accepts this effect alone."));

    public static MappingForm Entry { get; } = new("accepted-change", new("接受的变化。", "An accepted change."), Subject, Id, Kind, Reason, Part, Effect);

    public static Key Accept { get; } = new("accept", Notation.ListOf(() => Entry), new("接受的变化。", "The accepted changes.")) { IsRequired = true };

    public static MappingForm File { get; } = new("accept-list", new("已知变化的清单。", "A list of known changes."), Accept);

    private static WordTable<T> TableOf<T>(ValueList<ChangeWord<T>> words)
        where T : struct, Enum => new([.. words.Select(word => (word.Key, word.Value))]);
}
