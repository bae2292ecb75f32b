namespace Jingan.Planning.Files;

/// <summary>How a single value stands in a text.</summary>
internal enum ScalarForm
{
    /// <summary>Free text: a string of JSON, in quotation marks in YAML wherever it could be taken for something else.</summary>
    Text,

    /// <summary>A number or period in the notation of the file format: bare in YAML, a string of JSON, so that no digit is lost.</summary>
    Notation,

    /// <summary>Bare in either: a whole number, <c>true</c>, <c>false</c>, <c>null</c>, and whatever a YAML text leaves without quotation marks.</summary>
    Plain,
}
