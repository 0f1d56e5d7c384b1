import assert from "node:assert/strict";
import { test } from "node:test";
import type { CheckAnswer, Finding } from "../src/api/contract.ts";
import { filtered, grouped, inOrder, listed, safeFixCount } from "../src/model/grouping.ts";
import { Journal } from "../src/model/journal.ts";
import { changedStretch, textChange, type TextPart } from "../src/model/textChange.ts";

const finding = (rule: string, severity: Finding["severity"], sheet: string, cell: string, safe: boolean | null = null): Finding => ({
  rule, severity, sheet, cell, title: `标题${rule}`, message: "m", found: "f", expected: "e", hint: "h", count: 1, related: [],
  ...(safe === null ? {} : { fix: { safe, edits: [{ sheet, cell, before: "f", after: "e" }] } }),
});
const answerOf = (...findings: Finding[]): CheckAnswer => ({ findings } as unknown as CheckAnswer);
const plain = (parts: TextPart[]): string => parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

test("Keys stay the same from one check to the next, also for twins", () => {
  const answer = answerOf(finding("A", "error", "s", "C9"), finding("A", "error", "s", "C9"), finding("B", "error", "s", "C9"));
  const keys = listed(answer).map(({ key }) => key);
  assert.equal(new Set(keys).size, 3);
  assert.deepEqual(listed(answer).map(({ key }) => key), keys);
});

test("Causes stand the gravest first and then as they first appeared", () => {
  const groups = grouped(listed(answerOf(finding("W", "warning", "s", "A1"), finding("B", "error", "s", "A2"), finding("A", "error", "s", "A3"), finding("W", "warning", "t", "A4"))), "cause");
  const seen = new Map(groups.map(({ key }, index) => [key, index]));
  assert.deepEqual(inOrder(groups, seen).map(({ code }) => code), ["B", "A", "W"]);
  assert.deepEqual(inOrder([...groups].reverse(), seen).map(({ code, findings }) => [code, findings.length]), [["B", 1], ["A", 1], ["W", 2]]);
});

test("A sheet's group takes the gravest severity of its findings", () => {
  const [group] = grouped(listed(answerOf(finding("W", "warning", "s", "A1"), finding("B", "error", "s", "A2"))), "sheet");
  assert.deepEqual([group?.title, group?.severity, group?.code], ["s", "error", ""]);
});

test("Filters leave what was asked for", () => {
  const all = listed(answerOf(finding("W", "warning", "s", "A1"), finding("B", "error", "s", "A2"), finding("B", "error", "t", "A2")));
  assert.equal(filtered(all, { severities: new Set(["error"]), sheet: "t" }).length, 1);
  assert.equal(filtered(all, { severities: new Set(), sheet: "" }).length, 0);
});

test("Safe fixes are counted by cell, once each", () => {
  assert.equal(safeFixCount(listed(answerOf(finding("A", "error", "s", "A1", true), finding("B", "error", "s", "A1", true), finding("B", "error", "s", "A2", false), finding("B", "error", "s", "A3", true)))), 2);
});

test("Only the characters that changed are marked", () => {
  const cases: [string, string, string, string][] = [
    ["YB01-D-2-19", "YB01-D-2-9", "YB01-D-2-[1]9", "YB01-D-2-9"],
    ["能耗高,波动大", "能耗高，波动大", "能耗高[,]波动大", "能耗高[，]波动大"],
    ["平台(含边缘)", "平台（含边缘）", "平台[(]含边缘[)]", "平台[（]含边缘[）]"],
    ["", "甲", "", "[甲]"],
    ["甲", "甲", "甲", "甲"],
    ["𠮷a", "𠮷b", "𠮷[a]", "𠮷[b]"],
  ];
  for (const [before, after, was, is] of cases) {
    const parts = textChange(before, after);
    assert.deepEqual([plain(parts.before), plain(parts.after)], [was, is]);
  }
});

test("The parts always make up the whole text again", () => {
  let seed = 7;
  const random = (below: number): number => { seed = (seed * 48271) % 2147483647; return seed % below; };
  const word = (): string => Array.from({ length: random(14) }, () => "甲乙丙，,－-"[random(7)]).join("");
  for (let round = 0; round < 400; round++) {
    const [before, after] = [word(), word()];
    const parts = textChange(before, after);
    assert.equal(parts.before.map(({ text }) => text).join(""), before);
    assert.equal(parts.after.map(({ text }) => text).join(""), after);
    const kept = (side: TextPart[]): string => side.filter(({ changed }) => !changed).map(({ text }) => text).join("");
    assert.equal(kept(parts.before), kept(parts.after), `${before} → ${after}`);
  }
});

test("A long line shows the stretch that changed and a little around it", () => {
  const parts = changedStretch("4类要素共172条，被17个场景引用208次。", "4类要素共9条，被17个场景引用208次。", 4);
  assert.deepEqual([plain(parts.before), plain(parts.after)], ["…类要素共[172]条，被1…", "…类要素共[9]条，被1…"]);
});

const change = (cell: string, before: string, after: string) => ({ change: { sheet: "s", cell, before, after }, refusal: null, prior: { value: before } });

test("Undo goes backwards, and a cell that was written twice goes back step by step", () => {
  const journal = new Journal();
  const entries = [...journal.add([change("A1", "a", "b")]), ...journal.add([change("A1", "b", "c")])];
  assert.deepEqual(journal.undoing(entries).map(({ before, after }) => [before, after]), [["c", "b"], ["b", "a"]]);
});

test("What was refused was not written and is not in the journal", () => {
  const journal = new Journal();
  journal.add([{ ...change("A1", "a", "b"), refusal: "changed" as const }, change("A2", "a", "b")]);
  assert.deepEqual(journal.all().map(({ cell }) => cell), ["A2"]);
});

test("What could not be taken back stays in the journal as the person's", () => {
  const journal = new Journal();
  const entries = journal.add([change("A1", "a", "b"), change("A2", "a", "b")]);
  journal.taken(entries, journal.undoing(entries).map((undo) => ({ change: undo, refusal: undo.cell === "A1" ? "changed" as const : null, prior: { value: "x" } })));
  assert.deepEqual(journal.all().map(({ cell, changedSince }) => [cell, changedSince]), [["A1", true]]);
});

test("A look at the cells tells which of them the person changed", () => {
  const journal = new Journal();
  journal.add([change("A1", "a", "b"), change("B1", "a", "b"), change("C1", "45989", "2025年11月28日")]);
  journal.compare({ name: "x", sheets: [{ name: "s", origin: "A1", values: [["b", "mine", 45989]], texts: { C1: "2025年11月28日" } }] });
  assert.deepEqual(journal.all().map(({ changedSince }) => changedSince), [false, true, false]);
});
