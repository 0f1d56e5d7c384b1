import type { CellValue, GridSheet } from "../api/contract.ts";

/** Row and column of a cell, both from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** "C9" → row 8, column 2; null when it is not an address. */
export function positionOf(address: string): Position | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (parts === null) {
    return null;
  }
  let column = 0;
  for (const letter of (parts[1] ?? "").toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return { row: Number(parts[2]) - 1, column: column - 1 };
}

export function addressOf(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) {
    return "";
  }
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** What a person sees in the cell. */
export function shownAt(sheet: GridSheet, row: number, column: number): string {
  const shown = sheet.texts?.[addressOf(row, column)];
  if (shown !== undefined) {
    return shown;
  }
  const origin = positionOf(sheet.origin) ?? { row: 0, column: 0 };
  return textOf(sheet.values[row - origin.row]?.[column - origin.column]);
}

/** The first cell, row by row, whose whole content is this text. */
export function findText(sheet: GridSheet, text: string): string | null {
  const origin = positionOf(sheet.origin) ?? { row: 0, column: 0 };
  for (let row = 0; row < sheet.values.length; row++) {
    const line = sheet.values[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      if (textOf(line[column]).trim() === text) {
        return addressOf(origin.row + row, origin.column + column);
      }
    }
  }
  return null;
}
