namespace Jingan.Planning.Files;

/// <summary>Makes output of what was read: keys that the format does not know are written back as they were.</summary>
internal static class OutputTree
{
    /// <summary>A value of a tape; what was refused becomes nothing.</summary>
    public static OutputNode Of(Tape tape, int value)
    {
        switch (tape[value].Kind)
        {
            case TokenKind.Mapping:
                var entries = new List<MappingEntry>();
                for (var key = value + 1; key < tape[value].End; key = tape[key + 1].End)
                {
                    if (!tape[key].Has(TokenFlags.LeftOut))
                        entries.Add(new(tape.Text(key), Of(tape, key + 1)));
                }

                return new MappingNode(entries.ToArray()) { HasKeysOfData = true };
            case TokenKind.Sequence:
                var items = new List<OutputNode>();
                for (var item = value + 1; item < tape[value].End; item = tape[item].End)
                    items.Add(Of(tape, item));

                return new SequenceNode([.. items]);
            case TokenKind.Scalar:
                return new ScalarNode(tape.Text(value), tape[value].Has(TokenFlags.Plain) ? ScalarForm.Plain : ScalarForm.Text);
            default:
                return new ScalarNode("null", ScalarForm.Plain);
        }
    }
}
