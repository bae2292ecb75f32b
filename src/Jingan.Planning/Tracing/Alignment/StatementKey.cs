using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>What makes two statements of one plan the same: the indicator, the period, the basis, and the numbers that fulfil them or, without numbers, the aim.</summary>
internal sealed record StatementKey(string Indicator, ReportingPeriod Period, Basis? Basis, Region? Numbers, Unit? Unit, Statement? Aim);
