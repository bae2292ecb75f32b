namespace Jingan.Planning.Syntax;

/// <summary>The text formats that files are written in.</summary>
internal enum TextFormat
{
    Yaml,
    Json,
}
