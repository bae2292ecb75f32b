using System.Buffers;
using System.Text;

namespace Jingan.Planning.Wording;

/// <summary>Reads a whole wording into what its clauses say; targets and actuals share it.</summary>
internal sealed class WordingReader
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("%‰<>≥≤=±~");

    /// <summary>Words of statements that state no number.</summary>
    private static readonly string[] Statements = ["目标", "任务", "全覆盖", "前列", "前茅", "首位", "榜首", "冠军", "上游", "第一", "领先", "领跑", "更好", "同步", "稳定", "持平", "完成"];

    private readonly List<ReadClause> clauses = new(1);
    private readonly bool isAim;
    private FrontWords front;
    private Unit? column;

    private WordingReader(Unit? column, bool isAim)
    {
        this.column = column;
        this.isAim = isAim;
    }

    /// <summary>What was read, in order; words only where nothing else was found.</summary>
    public List<ReadClause> Clauses => clauses;

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
    /// <param name="isRate">Whether the row is one of average growth, which round brackets around its cell do not make a total.</param>
    public static WordingReader Read(string wording, Unit? column, bool isAim, bool isRate)
    {
        var reader = new WordingReader(column, isAim);
        reader.Problem = reader.ReadAll(wording, isRate);
        return reader;
    }

    private string? ReadAll(string wording, bool isRate)
    {
        if (WordingText.Fold(wording, out var problem) is not { } folded)
            return problem;

        if (!HasLetterOrDigit(folded))
            return "no wording";

        if (WordingParts.Prepare(folded, isRate, out problem) is not { } text)
            return problem;

        if (ReadClauses(new(text)) is { } broken)
            return broken;

        if (column is { IsPercent: true } or { IsPercentagePoints: true } && clauses.Exists(clause => clause.Number is { Amount.Unit.IsBareScale: true }))
            return "a scale word where a share is counted";

        KeepStatements(wording);
        return clauses.TrueForAll(clause => clause.IsWords) && !IsChinese(folded) ? "no Chinese wording" : null;
    }

    private string? ReadClauses(ClauseSplitter clauses)
    {
        var names = default(StringBuilder);
        while (clauses.MoveNext())
        {
            var text = clauses.Current;
            if (clauses.IsListed && clauses.HasMore && IsOnlyNames(text))
                (names ??= new()).Append(text).Append('、');
            else if (ReadClause(names is { Length: > 0 } ? names.Append(text).ToString() : text) is { } broken)
                return broken;
            else
                names?.Clear();
        }

        return null;
    }

    private static bool HasLetterOrDigit(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }

        return false;
    }

    /// <summary>Whether two letters or more are Chinese.</summary>
    private static bool IsChinese(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (character >= '\u2e80' && char.IsLetter(character) && ++letters == 2)
                return true;
        }

        return false;
    }

    /// <summary>Whether a clause before 、 only names things, and so belongs to the clause behind: 二氧化硫、氮氧化物排放总量下降3%.</summary>
    private static bool IsOnlyNames(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('0', '9') || Array.Exists(Statements, text.Contains))
            return false;

        var few = default(FewTokens);
        var tokens = new TokenList(few);
        if (!ClauseTokens.Read(text, null, ref tokens, out _))
            return false;

        foreach (ref readonly var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Text or TokenKind.Name) && !token.Is(WordKind.And))
                return false;
        }

        return true;
    }

    private string? ReadClause(string clause)
    {
        var text = BracketNotes.Take(clause, ref column, out var note, out var problem);
        if (problem is not null)
            return problem;

        if (text.Length == 0)
            return null;

        var few = default(FewTokens);
        var tokens = new TokenList(few);
        if (!ClauseTokens.Read(text, column, ref tokens, out problem))
            return problem;

        IsRespectively |= tokens.Words.Contains(WordKind.Respectively);
        IsEither |= tokens.Words.Contains(WordKind.Or);
        IsEstimated |= tokens.Words.Contains(WordKind.Estimate) || IsEstimateNote(note);
        return ReadClause(new Clause(text, tokens, note));
    }

    private string? ReadClause(in Clause clause)
    {
        var first = clauses.Count;
        if (ClauseReader.Read(clause, isAim, ref front, clauses) is { } problem)
            return problem;

        if (clause.Families.Holds(WordFamily.Rank) && RankWords.Read(clause.Text) is { } rank)
        {
            clauses.RemoveRange(first, clauses.Count - first);
            clauses.Add(new(clause.Text, clause.Modality, clause.Note) { Rank = rank });
        }

        return clauses.Count > first ? null : ReadWords(clause);
    }

    /// <summary>5.2（预计数）.</summary>
    private static bool IsEstimateNote(string? note) => note is not null && FunctionWords.Match(note, out var kind) > 0 && kind == WordKind.Estimate;

    private string? ReadWords(in Clause clause)
    {
        if (clause.Text.AsSpan().IndexOfAny(Signs) >= 0)
            return "a sign without a number";

        if (IsBoundOnly(clause))
            return "a bound without a number";

        if (!clause.IsTimeOnly())
            clauses.Add(new(clause.Text, clause.Modality, clause.Note) { Aim = AimWithoutNumber(clause) });

        return null;
    }

    /// <summary>控制在以内 and 左右 have lost their number.</summary>
    private static bool IsBoundOnly(in Clause clause)
    {
        var isBound = clause[0] is { Kind: TokenKind.Word, Word: WordKind.Cap or WordKind.AtLeast or WordKind.AtMost or WordKind.GreaterThan or WordKind.LessThan or WordKind.About };
        var rest = clause.Text.AsSpan(isBound ? clause[0].End : 0);
        return rest.IsEmpty || FunctionWords.MatchSuffix(rest, out _) == rest.Length;
    }

    private static Statement? AimWithoutNumber(in Clause clause)
    {
        var (text, families, modality, note) = (clause.Text, clause.Families, clause.Modality, clause.Note);
        if (families.Holds(WordFamily.Giving) && DelegatedWords.Read(text, modality, note) is { } delegated)
            return delegated;

        if (families.Holds(WordFamily.Pace) && KeepPaceWords.Read(text, modality, note) is { } pace)
            return pace;

        if (families.Holds(WordFamily.Maintaining) && MaintainLevelWords.Read(text, modality, note) is { } maintain)
            return maintain;

        if (families.Holds(WordFamily.Comparing) && BenchmarkWords.Find(text) is { } benchmark)
            return ReferenceStatement.Relative(benchmark.Comparator, benchmark.Name) with { Modality = modality, Note = note };

        return families.Holds(WordFamily.Whole) ? CompleteAllWords.Read(text, modality, note) : null;
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
            clauses.Add(new(wording.Trim(), modality));
        }
        else
        {
            clauses.RemoveRange(0, clauses.FindIndex(clause => !clause.IsWords));
        }
    }
}
