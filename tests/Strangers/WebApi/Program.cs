using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Jingan.Planning;
using Jingan.Planning.Files;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NodaTime;

// A service that takes and gives plans. It starts, asks itself, and exits with 0 where every answer is right.
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(http => http.SerializerOptions.ConfigureForPlanning());
builder.Services.AddOpenApi(api => api.AddDocumentTransformer((document, _, _) =>
{
    AddSchemas(document);
    return Task.CompletedTask;
}));

var app = builder.Build();
app.MapOpenApi();
app.MapPost("/plans", (PlanSet set) => set);
app.MapGet("/plans/{id}", (string id) => BuiltInPlans.Ids.Contains(id) ? Results.Ok(BuiltInPlans.Load(id).Plans[0]) : Results.NotFound());
app.MapGet("/plans/{id}/evaluation", (string id) =>
{
    var set = BuiltInPlans.LoadAll();
    return Results.Ok(set.FindPlan(id)!.Evaluate(set, new LocalDate(2026, 1, 31)));
});
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var plans = BuiltInPlans.Ids.Select(id => BuiltInPlans.Load(id).ToJson()).ToArray();
string[] bad = ["", "{", "null and more", "[1, 2]", """{"format": "jingan-planning/1", "plan": {"id": "a b"}}""", "\uFFFF", plans[0][..(plans[0].Length / 2)]];

var wrong = 0;
await Task.WhenAll(Enumerable.Range(0, 100).Select(async number =>
{
    var isBad = number % 4 == 3;
    var text = isBad ? bad[number % bad.Length] : plans[number % plans.Length];
    using var answer = await client.PostAsync("/plans", new StringContent(text, Encoding.UTF8, "application/json"));
    if (isBad ? answer.StatusCode != HttpStatusCode.BadRequest : !await IsKept(text, answer))
    {
        Interlocked.Increment(ref wrong);
        Console.WriteLine($"{number}: {answer.StatusCode} to {text[..Math.Min(60, text.Length)]}");
    }
}));

var plan = await client.GetAsync("/plans/jingan-fyp14");
wrong += plan.StatusCode == HttpStatusCode.OK && (await plan.Content.ReadAsStringAsync()).Contains("jingan-fyp14") ? 0 : 1;
wrong += (await client.GetAsync("/plans/no-such-plan")).StatusCode == HttpStatusCode.NotFound ? 0 : 1;
var evaluation = await client.GetByteArrayAsync("/plans/jingan-fyp14/evaluation");
wrong += evaluation.Length is > 10_000 and < 100_000 ? 0 : 1;
var api = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;
wrong += (string?)api["components"]?["schemas"]?["PlanSet"]?["$ref"] == "#/components/schemas/file" && api["components"]?["schemas"]?["zone"] is not null ? 0 : 1;
await app.StopAsync();
Console.WriteLine($"{wrong} wrong answers");
return wrong == 0 ? 0 : 1;

static async Task<bool> IsKept(string sent, HttpResponseMessage answer) =>
    answer.StatusCode == HttpStatusCode.OK
    && PlanReader.ReadJson(await answer.Content.ReadAsStringAsync()).Content.Equals(PlanReader.ReadJson(sent).Content);

// The format's JSON Schema as the service's own: its definitions are components, and a set of plans is a file.
static void AddSchemas(OpenApiDocument document)
{
    var schema = JsonNode.Parse(PlanReader.JsonSchema().Replace("#/$defs/", "#/components/schemas/"))!;
    foreach (var (name, form) in schema["$defs"]!.AsObject())
        document.AddComponent(name, OpenApiModelFactory.Parse<OpenApiSchema>(form!.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!);
    document.Components!.Schemas![nameof(PlanSet)] = new OpenApiSchemaReference("file", document);
}
