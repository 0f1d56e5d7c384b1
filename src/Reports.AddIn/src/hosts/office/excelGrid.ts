import type { CellValue, Grid, GridSheet } from "../../api/contract.ts";
import { addressOf, textOf } from "../cells.ts";
import { HostFailure } from "../hostFailure.ts";
import { isSetSupported } from "./officeRun.ts";

/** A cell too narrow for its number shows only these; they say nothing about the content. */
const hashes = /^#+$/;
const cellsPerBlock = 20_000;
/** Defined names by which the template marks its sheets. */
const templatePrefix = "template_";

/**
 * Reads every used cell of a workbook in at most three round trips: sheets, values, and the shown text of those columns
 * that hold numbers (a date is a number to Excel; asking the text of all cells would double what Excel on the web must send).
 */
export async function readGrid(context: Excel.RequestContext, name: string): Promise<Grid> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  await context.sync();
  const template = Object.fromEntries(names.items.filter((item) => item.name.startsWith(templatePrefix)).map((item) => [item.name, String(item.formula)]));
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  try {
    used.forEach((range) => range.load("rowIndex,columnIndex,values"));
    await context.sync();
  } catch (failure) {
    // Excel on the web answers at most 5 MB at a time.
    if ((failure as { code?: string }).code !== "ResponsePayloadSizeLimitExceeded") {
      throw failure;
    }
    return { name, names: template, sheets: await readInBlocks(context, sheets.items) };
  }
  const read = sheets.items.map((sheet, index) => sheetOf(sheet, used[index]));
  await addTexts(context, sheets.items, read, used);
  return { name, names: template, sheets: read };
}

function sheetOf(sheet: Excel.Worksheet, range: Excel.Range | undefined): GridSheet {
  const visibility = visibilityOf(sheet.visibility);
  if (range === undefined || range.isNullObject) {
    return { name: sheet.name, visibility, origin: "A1", values: [] };
  }
  return { name: sheet.name, visibility, origin: addressOf(range.rowIndex, range.columnIndex), values: range.values as CellValue[][] };
}

function visibilityOf(value: string): "visible" | "hidden" | "veryHidden" {
  return value === "Hidden" ? "hidden" : value === "VeryHidden" ? "veryHidden" : "visible";
}

/** Columns of numbers side by side, with the first and last row that hold one. */
interface NumberBlock {
  readonly firstColumn: number;
  columns: number;
  firstRow: number;
  lastRow: number;
}

function numberBlocks(values: readonly (readonly CellValue[])[]): NumberBlock[] {
  const blocks: NumberBlock[] = [];
  const width = values.reduce((widest, line) => Math.max(widest, line.length), 0);
  for (let column = 0; column < width; column++) {
    const rows = values.map((line, row) => (typeof line[column] === "number" ? row : -1)).filter((row) => row >= 0);
    const [first, last] = [rows[0], rows[rows.length - 1]];
    if (first === undefined || last === undefined) {
      continue;
    }
    const before = blocks[blocks.length - 1];
    if (before !== undefined && before.firstColumn + before.columns === column) {
      before.columns++;
      before.firstRow = Math.min(before.firstRow, first);
      before.lastRow = Math.max(before.lastRow, last);
    } else {
      blocks.push({ firstColumn: column, columns: 1, firstRow: first, lastRow: last });
    }
  }
  return blocks;
}

async function addTexts(context: Excel.RequestContext, sheets: Excel.Worksheet[], read: GridSheet[], used: Excel.Range[]): Promise<void> {
  const asked: { grid: GridSheet; block: NumberBlock; row: number; column: number; range: Excel.Range }[] = [];
  read.forEach((grid, index) => {
    const [sheet, range] = [sheets[index], used[index]];
    if (sheet === undefined || range === undefined || range.isNullObject) {
      return;
    }
    for (const block of numberBlocks(grid.values)) {
      const [row, column] = [range.rowIndex + block.firstRow, range.columnIndex + block.firstColumn];
      const part = sheet.getRangeByIndexes(row, column, block.lastRow - block.firstRow + 1, block.columns);
      part.load("text");
      asked.push({ grid, block, row, column, range: part });
    }
  });
  // Merged cells hide what lies under them; programs older than ExcelApi 1.13 cannot say where they are.
  const canTellMerged = isSetSupported("ExcelApi", "1.13");
  const merged = sheets.map((sheet, index) => {
    const areas = canTellMerged && used[index]?.isNullObject === false ? sheet.getUsedRangeOrNullObject(true).getMergedAreasOrNullObject() : null;
    areas?.load("address");
    return areas;
  });
  if (asked.length === 0 && !canTellMerged) {
    return;
  }
  await context.sync();
  merged.forEach((areas, index) => {
    const grid = read[index];
    if (grid !== undefined && areas !== null && !areas.isNullObject) {
      grid.merged = rangesOf(areas.address);
    }
  });
  for (const { grid, block, row, column, range } of asked) {
    range.text.forEach((line, down) => line.forEach((shown, across) => {
      const value = grid.values[block.firstRow + down]?.[block.firstColumn + across];
      if (typeof value === "number" && shown !== textOf(value) && !hashes.test(shown)) {
        grid.texts = grid.texts ?? {};
        grid.texts[addressOf(row + down, column + across)] = shown;
      }
    }));
  }
}

/** "'表 1'!A1:B2,'表 1'!C3:C4" → ["A1:B2", "C3:C4"]. */
function rangesOf(address: string): string[] {
  return (address.match(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=,|$)/g) ?? []).map((range) => range.replace(/\$/g, ""));
}

/** The slow way for very large workbooks: one round trip for each block of cells. */
async function readInBlocks(context: Excel.RequestContext, sheets: Excel.Worksheet[]): Promise<GridSheet[]> {
  const read: GridSheet[] = [];
  for (const sheet of sheets) {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const grid: GridSheet = { name: sheet.name, visibility: visibilityOf(sheet.visibility), origin: "A1", values: [] };
    read.push(grid);
    if (used.isNullObject) {
      continue;
    }
    grid.origin = addressOf(used.rowIndex, used.columnIndex);
    const height = Math.max(1, Math.floor(cellsPerBlock / used.columnCount));
    for (let row = 0; row < used.rowCount; row += height) {
      const part = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, Math.min(height, used.rowCount - row), used.columnCount);
      part.load("values,text");
      await context.sync();
      if (!Array.isArray(part.values)) {
        throw new HostFailure("tooLarge", sheet.name);
      }
      addBlock(grid, part, used.rowIndex + row, used.columnIndex);
    }
  }
  return read;
}

function addBlock(grid: GridSheet, part: Excel.Range, row: number, column: number): void {
  (part.values as CellValue[][]).forEach((line, down) => {
    grid.values.push(line);
    line.forEach((value, across) => {
      const shown = part.text[down]?.[across] ?? "";
      if (typeof value === "number" && shown !== textOf(value) && !hashes.test(shown)) {
        grid.texts = grid.texts ?? {};
        grid.texts[addressOf(row + down, column + across)] = shown;
      }
    });
  });
}
