// The pane's types say what the service's interface document says: no field less, none more.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { root, startService } from "../rig/service.mjs";

const names = {
  CheckAnswer: "CheckAnswer", Finding: "FindingAnswer", SheetState: "SheetAnswer", MissingCell: "MissingCell", Summary: "SummaryAnswer", Place: "Place",
  Edit: "Edit", FixAnswer: "FixAnswer", SkippedEdit: "SkippedAnswer", ResultLink: "ResultLink", Job: "JobAnswer", BlocksAnswer: "BlocksAnswer",
  ReportBlock: "BlockAnswer", BlockSource: "BlockSource", RuleDescription: "RuleAnswer", PaneConfiguration: "PaneSettings",
  TemplateDefinition: "TemplateAnswer", SheetDefinition: "TemplateSheet", ColumnDefinition: "TemplateColumn",
};
/** Here the pane reads only a part. */
const unused = { RuleDescription: true };

let service;
let document;
let contract;
before(async () => {
  service = await startService();
  document = await (await fetch(`${service.origin}/openapi/v1.json`)).json();
  contract = await readFile(path.join(root, "src/Reports.AddIn/src/api/contract.ts"), "utf8");
});
after(() => service.stop());

function fieldsOf(name) {
  const [, parent, body] = new RegExp(`export interface ${name}(?: extends (\\w+))? \\{([\\s\\S]*?)\\n\\}`).exec(contract) ?? assert.fail(name);
  const own = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field]) => field);
  return [...(parent === undefined ? [] : fieldsOf(parent)), ...own].sort();
}

for (const [name, schema] of Object.entries(names)) {
  test(`${name} has the fields of ${schema}`, () => {
    const given = Object.keys(document.components.schemas[schema]?.properties ?? assert.fail(`no schema ${schema}: ${Object.keys(document.components.schemas)}`)).sort();
    const read = fieldsOf(name);
    assert.deepEqual(read.filter((field) => !given.includes(field)), []);
    if (!unused[name]) {
      assert.deepEqual(given, read);
    }
  });
}

test("Every address that the pane asks is in the document", async () => {
  const code = await readFile(path.join(root, "src/Reports.AddIn/src/api/service.ts"), "utf8");
  const acts = [...code.matchAll(/this\.send\(.*?, "(\w+)"/g)].map(([, act]) => act);
  assert.ok(acts.length >= 5);
  for (const act of new Set([...acts, "map"])) {
    assert.ok(document.paths[`/api/workbooks/${act}`]?.post !== undefined, act);
  }
  for (const address of ["/api/grids/check", "/api/grids/fix", "/api/grids/map", "/api/grids/report", "/api/jobs/{id}", "/api/jobs/{id}/events", "/api/rules/{code}", "/api/template", "/api/template/definition", "/config.json"]) {
    assert.ok(document.paths[address] !== undefined, address);
  }
});
