using Jingan.Planning.Aims;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;
using NodaTime;

namespace Jingan.Planning.Alignment;

/// <summary>What makes two statements of one plan the same: the indicator, the period, the basis, and the numbers that fulfil them or, without numbers, the aim.</summary>
internal sealed record StatementKey(string Indicator, DateInterval Period, Basis? Basis, IntervalSet? Numbers, Unit? Unit, Aim? Aim);
