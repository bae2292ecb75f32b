// Asks yaml-language-server, which editors use, about files: sound ones must have no problems, and keys, words and meanings must be offered.
// node editor.mjs SCHEMA SOUND-FILE...
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [schema, ...files] = process.argv.slice(2);
const urlOf = (file) => pathToFileURL(path.resolve(file)).href;
const settings = { validate: true, completion: true, hover: true, schemas: { [urlOf(schema)]: ["**/*.yaml"] } };
const server = spawn("node", [fileURLToPath(new URL("node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url)), "--stdio"]);
const answers = new Map();
const found = new Map();
let received = Buffer.alloc(0);
let lastId = 0;

server.stdout.on("data", (data) => {
  received = Buffer.concat([received, data]);
  for (let head; (head = /Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(received.toString("latin1"))); ) {
    const start = head.index + head[0].length;
    const end = start + Number(head[1]);
    if (received.length < end) return;
    take(JSON.parse(received.subarray(start, end).toString("utf8")));
    received = received.subarray(end);
  }
});

function take(message) {
  if (message.method === "textDocument/publishDiagnostics") found.set(message.params.uri, message.params.diagnostics);
  else if (message.method === "workspace/configuration")
    send({ id: message.id, result: message.params.items.map((item) => (item.section === "yaml" ? settings : null)) });
  else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
  else answers.get(message.id)?.(message.result);
}

function send(message) {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function ask(method, params) {
  const id = ++lastId;
  send({ id, method, params });
  return new Promise((resolve) => answers.set(id, resolve));
}

async function problemsOf(uri, text) {
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  for (let tenths = 0; !found.has(uri) && tenths < 300; tenths++) await new Promise((resolve) => setTimeout(resolve, 100));
  return found.get(uri);
}

let failures = 0;
function check(holds, what) {
  if (!holds) failures++;
  console.log(`${holds ? "ok    " : "FAILED"} ${what}`);
}

await ask("initialize", { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } }, workspaceFolders: null });
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: settings } } });

for (const file of files) {
  const problems = await problemsOf(urlOf(file), fs.readFileSync(file, "utf8"));
  check(problems?.length === 0, `no problem in ${path.basename(file)}${problems?.[0] ? `: ${problems[0].message}` : ""}`);
}

const draft = urlOf("draft.yaml");
const problems = await problemsOf(draft, "format: jingan-planning/1\nplan:\n  id: a plan\n  kind: \n  targets:\n    - id: a\n      \n");
check(problems?.some((problem) => problem.range.start.line === 2), "a wrong id is marked in its line");
const at = (line, character) => ({ textDocument: { uri: draft }, position: { line, character } });
const offered = async (line, character) => (await ask("textDocument/completion", at(line, character))).items.map((item) => item.label);
check((await offered(6, 6)).includes("indicator"), "the keys of a target are offered");
check((await offered(3, 8)).includes("five-year-plan"), "the kinds of plans are offered");
check(JSON.stringify(await ask("textDocument/hover", at(3, 4))).includes("What kind of plan"), "the meaning of a key is shown");
server.kill();
process.exit(failures === 0 ? 0 : 1);
