import type { CellValue } from "../../api/contract.ts";
import { textOf } from "../cells.ts";
import type { CellChange, Refusal, WriteOutcome } from "../workbookHost.ts";

/** Excel turns these into formulas, dates, times, fractions or percentages when they are typed into a cell. */
const wouldBeRead = /^([=+\-@'].*|\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,4}日?)?|\d{1,2}:\d{2}(:\d{2})?|\d+(\.\d+)?\s*%|\d+\s+\d+\/\d+|0\d+|\d{12,}|true|false)$/i;

interface Target {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/**
 * Reads every cell again and writes those that still hold what was expected: two round trips, however many cells.
 * Each cell is asked for on its own, since a plan may touch cells all over the workbook.
 */
export async function writeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<WriteOutcome[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of changes) {
    if (!sheets.has(sheet)) {
      sheets.set(sheet, context.workbook.worksheets.getItemOrNullObject(sheet));
    }
  }
  await context.sync();
  const targets: Target[] = [];
  const outcomes = new Map<CellChange, WriteOutcome>();
  for (const change of changes) {
    const sheet = sheets.get(change.sheet);
    if (sheet === undefined || sheet.isNullObject) {
      outcomes.set(change, refuse(change, "missing", null));
      continue;
    }
    const range = sheet.getRange(change.cell);
    range.load("values,text,formulas,numberFormat");
    range.format.protection.load("locked");
    sheet.protection.load("protected");
    targets.push({ change, range, sheet });
  }
  await context.sync();
  for (const target of targets) {
    outcomes.set(target.change, prepare(target));
  }
  await context.sync();
  return changes.map((change) => outcomes.get(change) ?? refuse(change, "missing", null));
}

function prepare({ change, range, sheet }: Target): WriteOutcome {
  const value = range.values[0]?.[0] as CellValue;
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=")) {
    return refuse(change, "formula", value);
  }
  if (textOf(value) !== change.before && range.text[0]?.[0] !== change.before) {
    return refuse(change, "changed", value);
  }
  if (sheet.protection.protected && range.format.protection.locked !== false) {
    return refuse(change, "protected", value);
  }
  range.values = [[typed(change, range.numberFormat[0]?.[0])]];
  return { change, refusal: null, prior: { value } };
}

/** What to hand to Excel so that it holds this text and does not read something else into it. */
function typed(change: CellChange, format: unknown): CellValue {
  const text = change.restore === undefined ? change.after : change.restore.value;
  if (typeof text !== "string" || format === "@") {
    return text;
  }
  const wasText = change.restore !== undefined;
  return wouldBeRead.test(text) || (wasText && /^[\d.,]+$/.test(text)) ? `'${text}` : text;
}

function refuse(change: CellChange, refusal: Refusal, value: CellValue): WriteOutcome {
  return { change, refusal, prior: { value } };
}
