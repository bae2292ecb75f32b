namespace Jingan.Planning;

/// <summary>A source of a set. The way to it is written out when it is asked for: most are never reported.</summary>
/// <param name="subject">The thing that it is in.</param>
/// <param name="source">The source.</param>
/// <param name="write">Writes the way out.</param>
/// <param name="owner">What states it; the first thing that is handed to <paramref name="write"/>.</param>
/// <param name="number">Which of its parts states it, from 0; the second.</param>
internal readonly struct FoundSource(Subject subject, SourceReference source, Func<object, int, string> write, object owner, int number = 0)
{
    public Subject Subject => subject;

    public SourceReference Source => source;

    /// <summary>The way from the subject to it.</summary>
    public string Path => write(owner, number);
}
