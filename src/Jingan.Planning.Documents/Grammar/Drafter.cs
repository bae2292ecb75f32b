using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Drafts;
using Jingan.Planning.Documents.Tables;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Walks a document block by block and makes the draft of it.</summary>
internal sealed partial class Drafter
{
    private const int LongestLead = 26;
    private const int LongestPiece = 8_000;
    private readonly Ledger ledger = new();
    private readonly Parts parts;
    private readonly StatementReader statements;
    private readonly TableReader tables;
    private readonly ProjectReader projects;
    private readonly ProjectTable projectTables;
    private readonly SpaceReader space;

    private Drafter(DocumentFacts facts)
    {
        parts = new(facts);
        statements = new(ledger, facts);
        tables = new(ledger, statements);
        projects = new(ledger, facts);
        projectTables = new(ledger, facts);
        space = new(ledger, facts);
    }

    public static PlanDraft Draft(OfficialDocument document, DraftOptions options)
    {
        var facts = DocumentFacts.Of(document, Kinds.Checked(options.Kind), Kinds.Period(options.Period), null);
        var drafter = new Drafter(facts);
        foreach (var block in document.Blocks)
            drafter.Block(block);
        return new DraftAssembly(document, facts, options, drafter.ledger).Of();
    }

    private void Block(DocumentBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                parts.Enter(block.Text, block.Level);
                LeaveAll(block.Passage, NotFigures.Ordinal);
                space.Heading(block.Passage, block.Level, parts.Current(null));
                break;
            case BlockKind.Note:
                LeaveAll(block.Passage, block.Text.StartsWith('注') ? NotFigures.Footnote : NotFigures.Page);
                break;
            case BlockKind.Table:
                tables.Read(block, parts.Current(null));
                projectTables.Read(block, parts.Current(null));
                break;
            default:
                Running(block.Passage);
                break;
        }
    }

    private void Running(Passage passage)
    {
        parts.Begin(passage.Text);
        var part = parts.Current(null);
        if (part.Looks == Looks.Aside)
        {
            LeaveOrRead(passage, part);
            return;
        }

        foreach (var bounded in Pieces(passage))
        {
            projects.Read(bounded, part);
            space.Read(bounded, part);
            foreach (var (item, piece) in Items(bounded))
                statements.Read(piece, part with { Item = item ?? LeadOf(piece.Text) });
        }
    }

    /// <summary>A paragraph in pieces of bounded length, cut behind a sentence where there is one, so that work stays linear in a document's length.</summary>
    private static IEnumerable<Passage> Pieces(Passage passage)
    {
        var start = 0;
        while (passage.Text.Length - start > LongestPiece)
        {
            var end = passage.Text.LastIndexOf('。', start + LongestPiece - 1, LongestPiece) + 1;
            if (end <= start)
                end = start + LongestPiece;
            while (end < passage.Text.Length && NumberScanner.Continues(passage.Text, end))
                end++;
            yield return passage.Slice(start, end);
            start = end;
        }

        yield return start == 0 ? passage : passage.Slice(start, passage.Text.Length);
    }

    /// <summary>A part that only argues (situation, problems) holds figures as well: they are read as what was.</summary>
    private void LeaveOrRead(Passage passage, Part part)
    {
        foreach (var piece in Pieces(passage))
            statements.Read(piece, part with { Looks = Looks.Back, Item = LeadOf(piece.Text) });
    }

    /// <summary>A paragraph of numbered items （一）…（二）…, each by itself.</summary>
    private static IEnumerable<(string? Item, Passage Piece)> Items(Passage passage)
    {
        var marks = new List<(int Start, string Item)>();
        foreach (Match match in ItemMark().Matches(passage.Text))
        {
            var number = Periods.Small(match.Groups["n"].Value);
            var isStart = match.Index == 0 || passage.Text[match.Index - 1] is '。' or '；' or '）' or '！';
            if (isStart && number == marks.Count + 1)
                marks.Add((match.Index, match.Groups["n"].Value));
        }

        if (marks.Count < 2)
        {
            var own = OwnMark().Match(passage.Text);
            yield return (own.Success ? own.Groups["n"].Value : null, passage);
            yield break;
        }

        if (marks[0].Start > 0)
            yield return (null, passage.Slice(0, marks[0].Start));
        for (var index = 0; index < marks.Count; index++)
        {
            var end = index + 1 < marks.Count ? marks[index + 1].Start : passage.Text.Length;
            yield return (marks[index].Item, passage.Slice(marks[index].Start, end));
        }
    }

    /// <summary>The short first sentence that stands over a paragraph like a heading.</summary>
    private static string? LeadOf(string text)
    {
        var end = text.IndexOf('。');
        return end is > 2 and <= LongestLead && text.AsSpan(0, end).IndexOfAny("，、；：0123456789") < 0 ? text[..end] : null;
    }

    private void LeaveAll(Passage passage, string otherwise)
    {
        var tokens = NumberScanner.Scan(passage.Text);
        ledger.Counted(tokens.Count);
        var brackets = new Brackets(passage.Text);
        foreach (var token in tokens)
        {
            var reason = brackets.IsQuoted(token.Start) || brackets.IsTitle(token.Start) ? NotFigures.Name : NotFigures.ReasonOf(passage.Text, token, true);
            ledger.Leave(passage, token, reason ?? (token.IsArabic ? otherwise : NotFigures.Word));
        }
    }

    [GeneratedRegex("（(?<n>[一二三四五六七八九十]{1,3})）", RegexOptions.CultureInvariant)]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^(?:（(?<n>[一二三四五六七八九十\d]{1,3})）|(?<n>[一二三四五六七八九十]{1,3})、|(?<n>\d{1,2})[.、](?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex OwnMark();
}
