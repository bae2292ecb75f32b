using System.Globalization;

namespace Jingan.Planning.Cli.Text;

/// <summary>One line on standard error with a bar that tells how far a long run has come, and is gone at its end.</summary>
internal static class ProgressLine
{
    private const int FilesAStep = 50;
    private const int BarWidth = 20;
    private const string Erase = "\r\u001b[K";

    /// <summary>The items as they are; while they are taken, the line counts them. Only a terminal sees it, and of few files not even that.</summary>
    public static IEnumerable<T> Over<T>(Session session, IReadOnlyCollection<T> items) =>
        session.ShowsProgress && items.Count >= FilesAStep ? Counted(session, items, FilesAStep, null) : items;

    /// <summary>The same for items that each take long: the line counts every one and names it.</summary>
    public static IEnumerable<T> OverEach<T>(Session session, IReadOnlyCollection<T> items, Func<T, string> name) =>
        session.ShowsProgress ? Counted(session, items, 1, name) : items;

    private static IEnumerable<T> Counted<T>(Session session, IReadOnlyCollection<T> items, int step, Func<T, string>? name)
    {
        var done = 0;
        foreach (var item in items)
        {
            if (done % step == 0)
                session.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{Erase}{Bar(session, done, items.Count)} {done} of {items.Count} files{Named(name, item)}"));
            yield return item;
            done++;
        }

        session.Error.Write(Erase);
    }

    private static string Named<T>(Func<T, string>? name, T item) => name is null ? "" : " · " + TerminalText.Message(name(item));

    private static string Bar(Session session, int done, int all)
    {
        var (full, empty) = session.ShowsBars ? ('█', '░') : ('#', '.');
        var width = done * BarWidth / all;
        return new string(full, width) + new string(empty, BarWidth - width);
    }
}
