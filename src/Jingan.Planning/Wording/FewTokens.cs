using System.Runtime.CompilerServices;

namespace Jingan.Planning.Wording;

/// <summary>Room on the stack for the pieces of a clause of usual length.</summary>
[InlineArray(Count)]
internal struct FewTokens
{
    private const int Count = 12;

    private Token first;
}
