namespace Jingan.Planning.Wording;

/// <summary>Reads whole wordings in English: the canonical ones, and near ones such as reduce by 18%.</summary>
internal static class EnglishReader
{
    private const string Respectively = ", respectively";

    /// <summary>The aim; null where the wording is not in English, up to its last letter.</summary>
    /// <param name="wording">The wording, as given.</param>
    /// <param name="column">The unit of numbers that state none.</param>
    public static Statement? Read(string wording, Unit? column)
    {
        if (wording.Length > WordingText.MaximumLength || !MayBeEnglish(wording) || wording.Any(char.IsControl))
            return null;

        var text = wording.Trim();
        var isRespectively = text.EndsWith(Respectively, StringComparison.OrdinalIgnoreCase);
        if (isRespectively)
            text = text[..^Respectively.Length];

        var isEither = text.Contains("; or ", StringComparison.Ordinal);
        var texts = text.Split(isEither ? "; or " : "; ");
        if (texts is [var only])
            return isRespectively ? null : EnglishAims.Read(only, column);

        var parts = new List<StatementPart>(texts.Length);
        var isEnglish = false;
        foreach (var part in texts)
        {
            if (ReadPart(part, column, ref isEnglish) is not { } read)
                return isRespectively ? null : EnglishAims.Read(text, column);

            parts.Add(read);
        }

        return isEnglish ? new CompositeStatement([.. parts], isRespectively ? Connective.Respectively : isEither ? Connective.Or : Connective.And) : null;
    }

    /// <summary>Whether there is a letter, or numbers and notes are set as English sets them: 30 (含改造); 力争更好.</summary>
    private static bool MayBeEnglish(string wording) =>
        wording.AsSpan().ContainsAnyInRange('a', 'z')
        || (wording.Contains("; ", StringComparison.Ordinal) && wording.Contains(" (", StringComparison.Ordinal));

    /// <summary>An aim, with its subject before a colon where it has one; or words in Chinese.</summary>
    private static StatementPart? ReadPart(string text, Unit? column, ref bool isEnglish)
    {
        if (EnglishAims.Read(text, column) is { } aim)
        {
            isEnglish = true;
            return new(aim);
        }

        if (text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && EnglishAims.Read(text[(colon + 2)..], column) is { } told)
        {
            isEnglish = true;
            return new(told, text[..colon]);
        }

        var words = WordingReader.Read(text, column, isAim: true, isRate: false);
        return words.Problem is null && AimReader.Read(words) is { } read and not CompositeStatement ? new(read) : null;
    }
}
