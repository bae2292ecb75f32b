using System.Buffers;
using Jingan.Planning.Aims;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>Reads a whole wording into what its clauses say; targets and actuals share it.</summary>
internal sealed class WordingReader
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("%‰<>≥≤=±~");

    /// <summary>Words of statements that state no number.</summary>
    private static readonly string[] Statements = ["目标", "任务", "全覆盖", "前列", "首位", "第一", "领先", "更好", "同步", "稳定", "持平", "完成"];

    private readonly List<ReadClause> clauses = [];
    private readonly bool isAim;
    private FrontWords front;
    private Unit? column;

    private WordingReader(Unit? column, bool isAim)
    {
        this.column = column;
        this.isAim = isAim;
    }

    /// <summary>What was read, in order; words only where nothing else was found.</summary>
    public IReadOnlyList<ReadClause> Clauses => clauses;

    /// <summary>Why it is unreadable; null where it was read.</summary>
    public string? Problem { get; private set; }

    public bool IsRespectively { get; private set; }

    public bool IsEither { get; private set; }

    public bool IsEstimated { get; private set; }

    /// <summary>The unit of the column, or the one that stood in brackets.</summary>
    public Unit? Column => column;

    /// <summary>Reads a wording; any text gives clauses or a problem.</summary>
    /// <param name="wording">The wording, as given.</param>
    /// <param name="column">The unit of the table's column.</param>
    /// <param name="isAim">Whether it is aimed at and not reported.</param>
    public static WordingReader Read(string wording, Unit? column, bool isAim)
    {
        var reader = new WordingReader(column, isAim);
        reader.Problem = reader.ReadAll(wording);
        return reader;
    }

    private string? ReadAll(string wording)
    {
        if (WordingText.Fold(wording, out var problem) is not { } folded)
            return problem;

        if (!folded.Any(char.IsLetterOrDigit))
            return "no wording";

        if (WordingParts.Split(folded, out problem) is not { } texts)
            return problem;

        var list = "";
        for (var index = 0; index < texts.Count; index++)
        {
            var (text, isListed) = texts[index];
            if (isListed && index < texts.Count - 1 && IsOnlyNames(text))
                list += text + "、";
            else if (ReadClause(list + text) is { } broken)
                return broken;
            else
                list = "";
        }

        KeepStatements(wording);
        if (clauses.TrueForAll(clause => clause.IsWords) && folded.Count(character => character >= '\u2e80' && char.IsLetter(character)) < 2)
            return "no Chinese wording";

        return null;
    }

    /// <summary>Whether a clause before 、 only names things, and so belongs to the clause behind: 二氧化硫、氮氧化物排放总量下降3%.</summary>
    private static bool IsOnlyNames(string text) =>
        !text.AsSpan().ContainsAnyInRange('0', '9')
        && !Array.Exists(Statements, text.Contains)
        && ClauseTokens.Of(text, null, out _) is { } tokens
        && tokens.TrueForAll(token => token.Kind is TokenKind.Text or TokenKind.Name || token.Is(WordKind.And));

    private string? ReadClause(string clause)
    {
        var text = WordingParts.TakeNotes(clause, ref column, out var note, out var problem);
        if (problem is not null)
            return problem;

        if (text.Length == 0)
            return null;

        var tokens = ClauseTokens.Of(text, column, out problem);
        if (tokens is null)
            return problem;

        IsRespectively |= tokens.Exists(token => token.Is(WordKind.Respectively));
        IsEither |= tokens.Exists(token => token.Is(WordKind.Or));
        IsEstimated |= tokens.Exists(token => token.Is(WordKind.Estimate)) || IsEstimateNote(note);
        if (ClauseReader.Read(text, tokens, isAim, ref front, out problem) is not { } numbers)
            return problem;

        var read = new ReadClause(text) { Note = note, Modality = ModalityOf(tokens) };
        if (RankWords.Read(text) is { } rank)
            clauses.Add(read with { Rank = rank });
        else if (numbers.Count > 0)
            clauses.AddRange(numbers.Select(number => read with { Number = number }));
        else
            return ReadWords(read, tokens);

        return null;
    }

    /// <summary>5.2（预计数）.</summary>
    private static bool IsEstimateNote(string? note) => note is not null && FunctionWords.Match(note, out var kind) > 0 && kind == WordKind.Estimate;

    private string? ReadWords(ReadClause clause, List<Token> tokens)
    {
        if (clause.Text.AsSpan().IndexOfAny(Signs) >= 0)
            return "a sign without a number";

        if (IsBoundOnly(clause.Text, tokens))
            return "a bound without a number";

        if (tokens.Exists(IsTime) && tokens.TrueForAll(token => token.Kind == TokenKind.Word || IsTime(token)))
            return null;

        clauses.Add(clause with { Aim = AimWithoutNumber(clause) });
        return null;
    }

    private static bool IsTime(Token token) => token.Kind is TokenKind.Date or TokenKind.Span;

    /// <summary>控制在以内 and 左右 have lost their number.</summary>
    private static bool IsBoundOnly(string text, List<Token> tokens)
    {
        var isBound = tokens[0] is { Kind: TokenKind.Word, Word: WordKind.Cap or WordKind.AtLeast or WordKind.AtMost or WordKind.GreaterThan or WordKind.LessThan or WordKind.About };
        var rest = isBound ? tokens[0].End : 0;
        return rest == text.Length || FunctionWords.MatchSuffix(text.AsSpan(rest), out _) == text.Length - rest;
    }

    private static Modality? ModalityOf(List<Token> tokens) =>
        tokens.Exists(token => token.Is(WordKind.Stretch)) ? Modality.Stretch
        : tokens.Exists(token => token.Is(WordKind.Commitment)) ? Modality.Commitment
        : null;

    private static Aim? AimWithoutNumber(ReadClause clause)
    {
        var (text, modality, note) = (clause.Text, clause.Modality, clause.Note);
        if (DelegatedWords.Read(text, modality, note) is { } delegated)
            return delegated;

        if (KeepPaceWords.Read(text, modality, note) is { } pace)
            return pace;

        if (MaintainLevelWords.Read(text, modality, note) is { } maintain)
            return maintain;

        if (BenchmarkWords.Find(text) is { } benchmark)
            return new RelativeAim(benchmark.Comparator, benchmark.Name, null, modality, note);

        return CompleteAllWords.Read(text, modality, note);
    }

    /// <summary>Words before the first statement lead to it and are no statement of their own; words after one are kept.</summary>
    private void KeepStatements(string wording)
    {
        var statesNothing = clauses.TrueForAll(clause => clause.IsWords)
            || (clauses.Exists(clause => clause.IsWords) && clauses.TrueForAll(clause => clause.IsWords || clause.IsBareFigure));
        if (statesNothing)
        {
            var modality = clauses.Find(clause => clause.Modality is not null)?.Modality;
            clauses.Clear();
            clauses.Add(new(wording.Trim()) { Modality = modality });
        }
        else
        {
            clauses.RemoveRange(0, clauses.FindIndex(clause => !clause.IsWords));
        }
    }
}
