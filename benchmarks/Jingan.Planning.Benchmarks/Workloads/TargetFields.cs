namespace Jingan.Planning.Benchmarks.Workloads;

[Flags]
internal enum TargetFields
{
    None = 0,
    Indicator = 1,
    Aim = 2,
    Wording = 4,
    Name = 8,
    Unit = 16,
    Force = 32,
    Basis = 64,
    Period = 128,
    Objective = 256,
}
