using System.Globalization;

namespace Jingan.Planning.Cli.Text;

/// <summary>One line on standard error that tells how far a long run has come, and is gone at its end.</summary>
internal static class ProgressLine
{
    private const int FilesAStep = 50;
    private const string Erase = "\r\u001b[K";

    /// <summary>The items as they are; while they are taken, the line counts them. Only a terminal sees it.</summary>
    public static IEnumerable<T> Over<T>(Session session, IReadOnlyCollection<T> items)
    {
        if (!session.ShowsProgress || items.Count < FilesAStep)
            return items;

        return Counted(session.Error, items);
    }

    private static IEnumerable<T> Counted<T>(TextWriter error, IReadOnlyCollection<T> items)
    {
        var done = 0;
        foreach (var item in items)
        {
            if (done % FilesAStep == 0)
                error.Write(string.Create(CultureInfo.InvariantCulture, $"{Erase}{done} of {items.Count} files"));
            yield return item;
            done++;
        }

        error.Write(Erase);
    }
}
