Imports Jingan.Planning
Imports Jingan.Planning.Evaluation
Imports Jingan.Planning.Wording
Imports NodaTime

Module Program
    Function Main() As Integer
        Dim plans = BuiltInPlans.Load("jingan-fyp14")
        Dim evaluation = plans.FindPlan("jingan-fyp14").Evaluate(plans, New LocalDate(2026, 1, 31))
        For Each target In evaluation.Targets.Take(3)
            Console.WriteLine($"{target.Target.Id} {target.Verdict}")
        Next

        Dim aim = TryCast(TargetWording.Read("不低于12.5%").Aim, NumberStatement)
        Return If(aim IsNot Nothing AndAlso aim.Amount.Stated.Lower = 12.5D AndAlso evaluation.Targets.Any(), 0, 1)
    End Function
End Module
