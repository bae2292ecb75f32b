namespace Jingan.Planning.Cli.Text;

/// <summary>A line on the terminal while a document is read, gone when it is done.</summary>
internal sealed class DraftProgress : IDisposable
{
    private readonly Session session;
    private readonly int width;

    public DraftProgress(Session session, string name)
    {
        this.session = session;
        var line = "… " + TerminalText.Message(name);
        width = line.Length * 2;
        session.Error.Write(line);
    }

    public void Dispose() => session.Error.Write("\r" + new string(' ', width) + "\r");
}
