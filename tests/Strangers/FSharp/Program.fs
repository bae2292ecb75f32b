open Jingan.Planning
open Jingan.Planning.Evaluation
open Jingan.Planning.Wording
open NodaTime

let set = BuiltInPlans.Load "jingan-fyp14"
let plan = set.FindPlan "jingan-fyp14"
let evaluation = plan.Evaluate(set, LocalDate(2026, 1, 31))

for target in evaluation.Targets |> Seq.truncate 3 do
    printfn "%s %O" target.Target.Id target.Verdict

let reading = TargetWording.Read("不低于12.5%")

match reading.Aim with
| :? NumberStatement as aim when aim.Amount.Stated.Lower.GetValueOrDefault() = 12.5M -> exit (if Seq.isEmpty evaluation.Targets then 1 else 0)
| _ -> exit 1
