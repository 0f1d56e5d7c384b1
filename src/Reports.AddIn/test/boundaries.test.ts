import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { en } from "../src/text/en.ts";
import { zh } from "../src/text/zh.ts";

// The bundled test runs in the package's folder.
const source = path.resolve("src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => name.split(path.sep).join("/"));
const read = (name: string): string => readFileSync(path.join(source, name), "utf8");
/** Code without its comments. */
const bare = (name: string): string => read(name).replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

test("Only the hosts of Office touch Office, Excel and Word", () => {
  const touching = files.filter((name) => !name.startsWith("hosts/office/") && !name.startsWith("text/") && /(?<![\w.$"'`])(Office|Excel|Word|OfficeExtension)\s*\./.test(bare(name)));
  assert.deepEqual(touching, []);
});

test("Nothing but the start and the model knows which hosts there are", () => {
  const knowing = files.filter((name) => !name.startsWith("hosts/") && /hosts\/(office|browser)\//.test(bare(name)));
  assert.deepEqual(knowing.sort(), ["main.ts", "model/paneModel.ts", "ui/views/webView.ts"]);
});

test("Chinese stands only in the catalogue", () => {
  const speaking = files.filter((name) => !name.startsWith("text/") && name !== "hosts/office/excelWriting.ts" && /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(bare(name)));
  assert.deepEqual(speaking, []);
});

test("No English sentence stands in a screen", () => {
  const sentences = files.filter((name) => name.startsWith("ui/")).flatMap((name) => (bare(name).match(/"[A-Z][a-z]+(?: [a-z]+)+[^"]*"/g) ?? []).map((found) => `${name}: ${found}`));
  assert.deepEqual(sentences, []);
});

test("No rule stands in the pane: no code of a rule is named in it", () => {
  const naming = files.filter((name) => /\b[A-Z]{3}-\d{2}\b/.test(bare(name)));
  assert.deepEqual(naming, []);
});

test("The pane writes nothing into styles or scripts that a strict policy refuses", () => {
  const wrong = files.filter((name) => /innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setAttribute\("style"/.test(bare(name)));
  assert.deepEqual(wrong, []);
});

test("Both catalogues have the same words", () => {
  const names = (part: unknown, at: string): string[] => (part !== null && typeof part === "object" && !Array.isArray(part)
    ? Object.entries(part).flatMap(([name, value]) => names(value, `${at}.${name}`))
    : [`${at}:${typeof part}:${Array.isArray(part) ? part.length : ""}`]);
  assert.deepEqual(names(en, ""), names(zh, ""));
});

test("English has no Chinese, and Chinese no exclamation", () => {
  const texts = (part: unknown): string[] => (typeof part === "string" ? [part] : typeof part === "function" ? [String((part as (...given: unknown[]) => unknown)(2, 3, "x"))]
    : part !== null && typeof part === "object" ? Object.values(part).flatMap(texts) : []);
  assert.deepEqual(texts(en).filter((text) => /[\u4e00-\u9fff]/.test(text)), [en.otherLanguage]);
  assert.deepEqual(texts(zh).filter((text) => /[!！]|请稍后|点击此处|操作成功|异常|非法|校验|字段/.test(text)), []);
});

test("Files stay short", () => {
  assert.deepEqual(files.filter((name) => read(name).split("\n").length > 400), []);
});

test("The lock file names no machine", () => {
  for (const lock of ["package-lock.json", "../../tests/Reports.PaneTests/package-lock.json"]) {
    assert.doesNotMatch(readFileSync(lock, "utf8"), /"resolved"|https?:\/\/(?!.*(opencollective|github|tidelift|paypal|feross|patreon))/);
  }
});
