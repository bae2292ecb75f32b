using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>Reports keys that stand twice in one mapping: parsers let them pass.</summary>
internal static class DuplicateKeys
{
    /// <summary>Reports every repeated key below a node, naming both places.</summary>
    public static void Report(SyntaxNode node, DiagnosticBag problems) => Report(node, NodePath.Root, problems);

    private static void Report(SyntaxNode node, NodePath path, DiagnosticBag problems)
    {
        if (node is SequenceNode sequence)
        {
            for (var index = 0; index < sequence.Items.Count; index++)
            {
                if (sequence.Items[index] is not ScalarNode)
                    Report(sequence.Items[index], path.Item(sequence.Items[index], index), problems);
            }
        }
        else if (node is MappingNode mapping)
        {
            foreach (var (first, again) in mapping.Repeated)
                problems.Report(SyntaxProblems.DuplicateKey, again.KeyPosition, path.Key(again.Key).ToString(), Phrase.Quote(again.Key), first.KeyPosition);

            foreach (var entry in mapping.Entries)
            {
                if (entry.Value is not ScalarNode)
                    Report(entry.Value, path.Key(entry.Key), problems);
            }
        }
    }
}
