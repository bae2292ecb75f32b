using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>A work, and the one that it is measured against.</summary>
/// <param name="Candidate">What stands in the ratio above.</param>
/// <param name="Baseline">What stands below.</param>
/// <param name="Time">What the ratio of CPU time should be; null where no goal is set.</param>
/// <param name="Bytes">What the ratio of allocated bytes should be; null where no goal is set.</param>
/// <param name="BaselineTimes">How many times the baseline counts: so many things more the candidate has to do.</param>
/// <param name="GiveTheSame">Whether the two give the same number.</param>
/// <param name="Items">How many things the candidate does, where what one of them takes is told besides; 0 where it is not.</param>
/// <param name="IsCold">Whether both are processes of their own.</param>
internal sealed record Pairing(
    Work Candidate, Work Baseline, Goal? Time = null, Goal? Bytes = null, int BaselineTimes = 1, bool GiveTheSame = false, int Items = 0, bool IsCold = false)
{
    public string Name => $"{Candidate.Name} / {Baseline.Name}";
}
