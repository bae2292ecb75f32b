namespace Jingan.Planning.Files;

/// <summary>Reports keys that stand twice in one mapping: parsers let them pass.</summary>
internal static class DuplicateKeys
{
    /// <summary>Reports every repeated key below a node, naming both places.</summary>
    public static void Report(SyntaxNode node, DiagnosticBag problems)
    {
        if (node is SequenceNode sequence)
        {
            foreach (var item in sequence.Items)
                Report(item, problems);
        }
        else if (node is MappingNode mapping)
        {
            foreach (var (first, again) in mapping.Repeated)
            {
                var path = problems.IsFull ? "" : NodePath.Of(mapping, again.Key);
                problems.Report(SyntaxProblems.DuplicateKey, again.KeyPosition, path, Phrase.Quote(again.Key), first.KeyPosition);
            }

            foreach (var entry in mapping.Entries)
                Report(entry.Value, problems);
        }
    }
}
