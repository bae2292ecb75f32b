using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>What is known while a paragraph is read, from one figure to the next.</summary>
internal sealed class Course
{
    /// <summary>The period that the head of the paragraph sets.</summary>
    public Span? Span { get; set; }

    public bool IsEstimated { get; set; }

    public string Subject { get; set; } = "";

    public string Verb { get; set; } = "";

    /// <summary>Whether the sentence says what there is, not what was done: 年末共有.</summary>
    public bool IsStock { get; set; }

    /// <summary>What the last figure counts, where it says how many there are; empty where it does not.</summary>
    public string Stock { get; set; } = "";

    /// <summary>How often, where the list that is being read says so: 每年.</summary>
    public string Frequency { get; set; } = "";

    /// <summary>What is meant where a sentence names nothing: the name of a table's row.</summary>
    public string Seed { get; init; } = "";

    /// <summary>The subjects of the figures of the sentence so far, to which a later 分别 refers.</summary>
    public List<string> Recent { get; } = [];

    /// <summary>The subjects of the last list with 分别.</summary>
    public List<string> Names { get; set; } = [];

    /// <summary>A new sentence begins: what an earlier one was about no longer counts.</summary>
    public void Restart()
    {
        (Subject, Verb, Frequency, Names, IsStock) = (Seed, "", "", [], false);
        Recent.Clear();
    }
}

/// <summary>A figure before it is a statement: where it stands, what it is of, how it is worded.</summary>
internal sealed record Figure
{
    public required Passage Passage { get; init; }

    public required Part Part { get; init; }

    public required (int Start, int End) Sentence { get; init; }

    public required Candidate Candidate { get; init; }

    public required string Name { get; init; }

    public required string Wording { get; init; }

    /// <summary>Where the printed wording begins.</summary>
    public required int Start { get; init; }

    /// <summary>The predicate before the number.</summary>
    public required string Predicate { get; init; }

    /// <summary>Whether an earlier clause said what it is of.</summary>
    public bool IsSubjectInferred { get; init; }

    /// <summary>Whether a verb of work governs it.</summary>
    public bool HasVerb { get; init; }

    /// <summary>Whether it is what there is at a time.</summary>
    public bool IsStock { get; init; }

    public Quantity Quantity => Candidate.Quantity;

    public string Text => Passage.Text;
}
