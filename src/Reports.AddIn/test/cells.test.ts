import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, columnName, findText, positionOf, shownAt, textOf } from "../src/hosts/cells.ts";

test("Addresses and positions are each other's inverse", () => {
  for (const [address, row, column] of [["A1", 0, 0], ["Z9", 8, 25], ["AA10", 9, 26], ["AZ3", 2, 51], ["BA3", 2, 52], ["XFD1048576", 1048575, 16383]] as const) {
    assert.deepEqual(positionOf(address), { row, column });
    assert.equal(addressOf(row, column), address);
  }
  assert.equal(columnName(701), "ZZ");
});

test("What is no address has no position", () => {
  for (const wrong of ["", "7", "C", "C0x", "R1C1", "A1:B2", "ABCD1"]) {
    assert.equal(positionOf(wrong), null, wrong);
  }
});

test("A cell shows its text where it has one, else its value", () => {
  const sheet = { name: "x", origin: "B3", values: [[45989, "甲"], [true, null]], texts: { B3: "2025年11月28日" } };
  assert.equal(shownAt(sheet, 2, 1), "2025年11月28日");
  assert.equal(shownAt(sheet, 2, 2), "甲");
  assert.equal(shownAt(sheet, 3, 1), "TRUE");
  assert.equal(shownAt(sheet, 9, 9), "");
});

test("A text is found by its whole content, row by row", () => {
  const sheet = { name: "x", origin: "C2", values: [["QB02-A-1-1、QB02-A-1-2", "z"], ["", " QB02-A-1-2 "], ["QB02-A-1-2", ""]] };
  assert.equal(findText(sheet, "QB02-A-1-2"), "D3");
  assert.equal(findText(sheet, "QB02-A-1-9"), null);
});

test("Values become the text that a person would type", () => {
  assert.deepEqual([null, undefined, false, 0, 1.5, "x"].map((value) => textOf(value)), ["", "", "FALSE", "0", "1.5", "x"]);
});
