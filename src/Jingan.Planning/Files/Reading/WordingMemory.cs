using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>What a wording says, as far as files keep it.</summary>
/// <param name="Statement">The aim or value; null where the wording cannot be read.</param>
/// <param name="Basis">What the wording tells of the basis; null where it tells nothing.</param>
/// <param name="IsEstimated">Whether the wording marks a value as an estimate.</param>
/// <param name="WhyNot">Why it cannot be read.</param>
internal readonly record struct WordingMeaning(Statement? Statement, Basis? Basis, bool IsEstimated, Phrase WhyNot = default);

/// <summary>
/// Remembers the wordings of one file, so that the next one that differs in its numbers alone (新增10个, 新增25个) is stamped with them
/// instead of read anew.
/// </summary>
/// <remarks>
/// Only what is a plain amount is stamped: where each number of the wording is an end of the amount and nothing else, so that what a wording
/// makes of a number otherwise (a year, a rank, a fraction) is read in full. A law holds that stamped and read agree.
/// </remarks>
internal sealed class WordingMemory
{
    private const int Slots = 256;

    private Remembered?[]? slots;

    /// <summary>What the wording of a target says in its context.</summary>
    public WordingMeaning Aim(string wording, WordingContext context)
    {
        ref var slot = ref SlotOf(wording, context, isAim: true);
        if (slot is { IsAim: true } && slot.Context == context && slot.Of(wording) is { } known)
            return known;

        var reading = context.ReadTarget(wording);
        if (reading.Aim is not { } aim)
            return Unread(reading.ReasonIn(Language.Chinese), reading.Reason);

        var meaning = new WordingMeaning(aim, reading.Basis, IsEstimated: false);
        slot = new(wording, context, meaning, isAim: true);
        return meaning;
    }

    /// <summary>What the wording of an observation says, which may use a unit of the file's own.</summary>
    public WordingMeaning Value(string wording, Unit? known)
    {
        var context = new WordingContext(null, null, known);
        ref var slot = ref SlotOf(wording, context, isAim: false);
        if (slot is { IsAim: false } && slot.Context == context && slot.Of(wording) is { } remembered)
            return remembered;

        var reading = ValueWording.Read(wording, known: known);
        if (reading.Value is not { } value)
            return Unread(reading.ReasonIn(Language.Chinese), reading.Reason);

        var meaning = new WordingMeaning(value, Basis: null, reading.IsEstimated);
        slot = new(wording, context, meaning, isAim: false);
        return meaning;
    }

    private static WordingMeaning Unread(string? chinese, string? english) => new(null, null, IsEstimated: false, new(chinese ?? "", english ?? ""));

    private ref Remembered? SlotOf(string wording, WordingContext context, bool isAim)
    {
        slots ??= new Remembered?[Slots];
        var hash = WordingNumbers.HashOf(wording) + (isAim ? 1u : 0u) + (HashOf(context.Unit) * 31) + (HashOf(context.Known) * 131);
        return ref slots[hash % Slots];
    }

    private static uint HashOf(Unit? unit) => unit is null or { IsNone: true } ? 0 : ((uint)unit.Symbol[0] * 7) + (uint)unit.Symbol.Length;

    /// <summary>A wording that was read, with the ends of its amount that are its numbers.</summary>
    private sealed class Remembered
    {
        private readonly string wording;
        private readonly WordingMeaning meaning;
        private readonly int numbers;

        public Remembered(string wording, WordingContext context, WordingMeaning meaning, bool isAim)
        {
            this.wording = wording;
            this.meaning = meaning;
            Context = context;
            IsAim = isAim;
            numbers = AmountOf(meaning.Statement) is { } amount ? WordingNumbers.ThatEnd(amount.Stated, wording) : 0;
        }

        public WordingContext Context { get; }

        public bool IsAim { get; }

        /// <summary>What another wording says that differs in its numbers alone; null where that is not known.</summary>
        public WordingMeaning? Of(string other)
        {
            if (other == wording)
                return meaning;

            if (numbers == 0 || !WordingNumbers.DifferInNumbersAlone(wording, other) || AmountOf(meaning.Statement) is not { } amount)
                return null;

            return WordingNumbers.Stamped(amount.Stated, other, numbers) is { } stated
                ? meaning with { Statement = With(new(stated, amount.Unit, amount.IsApproximate)) }
                : null;
        }

        private static Amount? AmountOf(Statement? statement) => statement switch
        {
            NumberStatement number => number.Amount,
            ChangeStatement change => change.Change.Amount,
            _ => null,
        };

        private Statement With(Amount amount) => meaning.Statement is ChangeStatement change
            ? change with { Change = change.Change with { Amount = amount } }
            : (NumberStatement)meaning.Statement! with { Amount = amount };
    }
}
