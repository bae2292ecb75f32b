namespace Jingan.Planning;

/// <summary>What a document reports of an indicator: an amount, a change, a rank, or words. A closed list.</summary>
public abstract record ReportedValue
{
    private ReportedValue()
    {
    }

    /// <summary>An amount, precise or not: 3535.16亿元, 超过2300亿元, 近3万人.</summary>
    /// <param name="Amount">The numbers that the statement allows.</param>
    public sealed record OfAmount(Amount Amount) : ReportedValue
    {
        /// <summary>The numbers that the statement allows.</summary>
        public Amount Amount { get; } = Amount;
    }

    /// <summary>A move: 同比增长5.0%, 下降11.4%.</summary>
    /// <param name="Change">The move.</param>
    public sealed record OfChange(Change Change) : ReportedValue
    {
        /// <summary>The move.</summary>
        public Change Change { get; } = Change;
    }

    /// <summary>A position among peers: 居全市第一.</summary>
    /// <param name="Rank">The position.</param>
    public sealed record OfRank(Rank Rank) : ReportedValue
    {
        /// <summary>The position.</summary>
        public Rank Rank { get; } = Rank;
    }

    /// <summary>Words without a number: 全面完成.</summary>
    /// <param name="Text">The words, as printed.</param>
    /// <param name="IsCompletion">Whether they say that the whole scope is done; a claim about this indicator, never a blanket one.</param>
    public sealed record OfText(string Text, bool IsCompletion = false) : ReportedValue
    {
        /// <summary>The words, as printed.</summary>
        public string Text { get; } = Text;

        /// <summary>Whether they say that the whole scope is done.</summary>
        public bool IsCompletion { get; } = IsCompletion;
    }

    /// <summary>Several values in one statement: 开工80台、完工222台.</summary>
    /// <param name="Parts">The values, in the order of the wording, each with what it is of where that is said.</param>
    public sealed record OfParts(ValueList<ReportedPart> Parts) : ReportedValue
    {
        /// <summary>The values, in the order of the wording.</summary>
        public ValueList<ReportedPart> Parts { get; } = Parts;
    }
}
