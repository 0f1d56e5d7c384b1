import type { Grid } from "../api/contract.ts";
import { positionOf, shownAt, textOf } from "../hosts/cells.ts";
import type { CellChange, CellContent, WriteOutcome } from "../hosts/workbookHost.ts";

/** One cell that the pane wrote. */
export interface JournalEntry {
  readonly number: number;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly prior: CellContent;
  /** The person changed the cell since: it is theirs now and stays. */
  changedSince: boolean;
}

/** Everything the pane wrote and has not taken back, oldest first. */
export class Journal {
  private entries: JournalEntry[] = [];
  private next = 1;

  all(): readonly JournalEntry[] {
    return this.entries;
  }

  add(outcomes: readonly WriteOutcome[]): JournalEntry[] {
    const added = outcomes.filter(({ refusal }) => refusal === null).map(({ change, prior }): JournalEntry => ({
      number: this.next++,
      sheet: change.sheet,
      cell: change.cell,
      before: change.before,
      after: change.after,
      prior,
      changedSince: false,
    }));
    this.entries.push(...added);
    return added;
  }

  /** The changes that take these entries back: the last one first, each only where its text still stands. */
  undoing(entries: readonly JournalEntry[]): CellChange[] {
    return [...entries].sort((one, other) => other.number - one.number).map(({ sheet, cell, before, after, prior }) => ({
      sheet, cell, before: after, after: before, restore: prior,
    }));
  }

  /** Forgets what was taken back, and marks what could not be. */
  taken(entries: readonly JournalEntry[], outcomes: readonly WriteOutcome[]): void {
    const sorted = [...entries].sort((one, other) => other.number - one.number);
    sorted.forEach((entry, index) => {
      const outcome = outcomes[index];
      if (outcome?.refusal === null) {
        this.entries = this.entries.filter((kept) => kept !== entry);
      } else if (outcome !== undefined) {
        entry.changedSince = true;
      }
    });
  }

  /** Compares with the cells as they are now; the newest entry of a cell says what should stand there. */
  compare(grid: Grid): void {
    const newest = new Map<string, JournalEntry>();
    for (const entry of this.entries) {
      newest.set(`${entry.sheet}\n${entry.cell}`, entry);
    }
    for (const entry of newest.values()) {
      const sheet = grid.sheets.find(({ name }) => name === entry.sheet);
      const position = positionOf(entry.cell);
      if (sheet === undefined || position === null) {
        entry.changedSince = true;
        continue;
      }
      const origin = positionOf(sheet.origin) ?? { row: 0, column: 0 };
      const stored = textOf(sheet.values[position.row - origin.row]?.[position.column - origin.column]);
      entry.changedSince = stored !== entry.after && shownAt(sheet, position.row, position.column) !== entry.after;
    }
  }

  clear(): void {
    this.entries = [];
  }
}
