// Checks that ajv, going by the schema, refuses the same files as `jingan validate`, where a schema can know.
// node agree.mjs SCHEMA PROBLEMS FILE...    PROBLEMS: what `jingan validate FILE... --format json` printed
import fs from "node:fs";
import Ajv from "ajv/dist/2020.js";
import YAML from "yaml";

// What no schema knows: wordings and units that cannot be read, which id is used twice, which end is the lower, what an absent document means,
// what goes with a wording, and the order of keys.
const beyondSchemas = /JP(2003|2013|2014|2015|2016|2018|2021|2023|2024|2028|2029|2040|2041)/;

const [schema, problemFile, ...files] = process.argv.slice(2);
const accepts = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(fs.readFileSync(schema, "utf8")));
const problems = JSON.parse(fs.readFileSync(problemFile, "utf8")).filter((problem) => problem.severity === "error");

function parse(file) {
  const text = fs.readFileSync(file, "utf8");
  try {
    return { data: file.endsWith(".json") ? JSON.parse(text) : YAML.parse(text, { logLevel: "error" }) };
  } catch {
    return null;
  }
}

let differences = 0;
for (const file of files) {
  const parsed = parse(file);
  if (parsed === null) continue;

  const ids = problems.filter((problem) => problem.file === file).map((problem) => problem.id);
  const refused = !accepts(parsed.data);
  if (refused && !ids.some((id) => /^JP[12]/.test(id))) {
    differences++;
    console.log(`${file}: only the schema refuses it:`, accepts.errors.slice(0, 3).map((error) => `${error.instancePath} ${error.message}`).join("; "));
  } else if (!refused && ids.some((id) => id.startsWith("JP2") && !beyondSchemas.test(id))) {
    differences++;
    console.log(`${file}: only the reader refuses it: ${ids.join(" ")}`);
  }
}

console.log(`${files.length} files, ${differences} differences`);
process.exit(differences === 0 ? 0 : 1);
