namespace Jingan.Planning;

/// <summary>The lists of a set.</summary>
internal enum SubjectKind
{
    Plan,
    Indicator,
    Observation,
    Document,
}
