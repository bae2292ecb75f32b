namespace Jingan.Planning.Files;

/// <summary>The text formats that files are written in.</summary>
internal enum TextFormat
{
    Yaml,
    Json,
}
