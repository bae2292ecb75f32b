namespace Jingan.Planning;

/// <summary>A position among peers: 中心城区首位, 全市前三, 全国前列.</summary>
public sealed record Rank
{
    /// <summary>Creates a rank.</summary>
    /// <param name="peers">Among whom, as worded: 中心城区; null where it is not said.</param>
    /// <param name="best">The best position meant, counted from 1; null where no number is stated (前列).</param>
    /// <param name="worst">The worst position that still counts; null as for <paramref name="best"/>.</param>
    /// <param name="words">The words for the position as worded: 首位, 前三, 前列.</param>
    /// <exception cref="ArgumentException">Only one position is given, one is below 1, or the best is behind the worst.</exception>
    public Rank(string? peers, int? best, int? worst, string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (best is null != worst is null || best < 1 || worst < best)
            throw new ArgumentException($"{best} to {worst} is no span of positions.", nameof(best));

        Peers = peers;
        Best = best;
        Worst = worst;
        Words = words;
    }

    /// <summary>Among whom, as worded; null where it is not said.</summary>
    public string? Peers { get; }

    /// <summary>The best position meant, counted from 1; null where no number is stated.</summary>
    public int? Best { get; }

    /// <summary>The worst position that still counts, counted from 1; null where no number is stated.</summary>
    public int? Worst { get; }

    /// <summary>The words for the position as worded.</summary>
    public string Words { get; }
}
