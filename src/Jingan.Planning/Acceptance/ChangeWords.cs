using Jingan.Planning.Comparison;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Acceptance;

/// <summary>The words for changes in accept-lists.</summary>
internal static class ChangeWords
{
    public static WordTable<ChangeSubject> Subjects { get; } = WordTable<ChangeSubject>.OfNames();

    public static WordTable<ChangeKind> Kinds { get; } = WordTable<ChangeKind>.OfNames();

    public static WordTable<ChangeEffect> Effects { get; } = WordTable<ChangeEffect>.OfNames();
}
