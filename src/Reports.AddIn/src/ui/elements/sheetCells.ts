import type { GridSheet, Severity } from "../../api/contract.ts";
import { addressOf, columnName, positionOf, shownAt } from "../../hosts/cells.ts";
import { fill } from "../kit/fill.ts";

const rowHeight = 28;
const rowsBeyond = 12;
const emptyRows = 3;

/** A sheet's cells as people know them from Excel; only the rows in view are in the page. */
export class SheetCells extends HTMLElement {
  label = "";
  private readonly table = document.createElement("table");
  private readonly body = document.createElement("tbody");
  private shown: GridSheet | null = null;
  private findings: ReadonlyMap<string, Severity> = new Map();
  private current: string | null = null;
  private from = -1;
  private to = -1;

  connectedCallback(): void {
    this.className = "sheetarea";
    this.tabIndex = 0;
    this.setAttribute("role", "region");
    this.table.className = "grid";
    this.table.append(document.createElement("colgroup"), document.createElement("thead"), this.body);
    this.append(this.table);
    this.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this);
  }

  set sheet(sheet: GridSheet | null) {
    const isOther = sheet?.name !== this.shown?.name;
    this.shown = sheet;
    this.setAttribute("aria-label", this.label);
    this.table.setAttribute("aria-label", sheet?.name ?? this.label);
    this.drawHead();
    if (isOther) {
      this.scrollTop = 0;
      this.scrollLeft = 0;
    }
    this.redraw();
  }

  set marks(marks: ReadonlyMap<string, Severity>) {
    this.findings = marks;
    this.redraw();
  }

  set place(cell: string | null) {
    if (cell === this.current) {
      return;
    }
    this.current = cell;
    this.redraw();
    this.show();
  }

  private redraw(): void {
    this.from = -1;
    this.draw();
  }

  private size(): { rows: number; columns: number } {
    const sheet = this.shown;
    if (sheet === null) {
      return { rows: 0, columns: 0 };
    }
    const origin = positionOf(sheet.origin) ?? { row: 0, column: 0 };
    const width = sheet.values.reduce((widest, line) => Math.max(widest, line.length), 0);
    return { rows: origin.row + sheet.values.length + emptyRows, columns: Math.max(8, origin.column + width) };
  }

  private drawHead(): void {
    const { columns } = this.size();
    const [group, head] = [this.table.querySelector("colgroup"), this.table.querySelector("thead")];
    const line = document.createElement("tr");
    const corner = document.createElement("td");
    corner.className = "grid__corner";
    line.append(corner);
    const widths = [40];
    for (let column = 0; column < columns; column++) {
      const name = document.createElement("th");
      name.scope = "col";
      name.textContent = columnName(column);
      line.append(name);
      widths.push(this.widthOf(column));
    }
    fill(head, line);
    fill(group, ...widths.map((width) => {
      const col = document.createElement("col");
      col.style.width = `${width}px`;
      return col;
    }));
    this.table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
  }

  /** Wide enough for what most of its cells hold, within reason. */
  private widthOf(column: number): number {
    const sheet = this.shown;
    if (sheet === null) {
      return 88;
    }
    const origin = positionOf(sheet.origin) ?? { row: 0, column: 0 };
    const lengths = sheet.values.slice(0, 60).map((_, row) => wide(shownAt(sheet, origin.row + row, column))).filter((length) => length > 0).sort((one, other) => one - other);
    const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
    return Math.max(56, Math.min(240, 18 + usual * 6.5));
  }

  private draw(): void {
    const sheet = this.shown;
    if (sheet === null || !this.isConnected) {
      fill(this.body);
      return;
    }
    const { rows, columns } = this.size();
    const from = Math.max(0, Math.floor(this.scrollTop / rowHeight) - rowsBeyond);
    const to = Math.min(rows, Math.ceil((this.scrollTop + this.clientHeight) / rowHeight) + rowsBeyond);
    if (this.from >= 0 && Math.abs(from - this.from) < rowsBeyond / 2 && Math.abs(to - this.to) < rowsBeyond / 2) {
      return;
    }
    [this.from, this.to] = [from, to];
    const lines: HTMLTableRowElement[] = [];
    for (let row = from; row < to; row++) {
      lines.push(this.line(sheet, row, columns));
    }
    fill(this.body, gap(from), ...lines, gap(rows - to));
    this.table.setAttribute("aria-rowcount", String(rows));
  }

  private line(sheet: GridSheet, row: number, columns: number): HTMLTableRowElement {
    const line = document.createElement("tr");
    const number = document.createElement("th");
    number.scope = "row";
    number.textContent = String(row + 1);
    line.append(number);
    for (let column = 0; column < columns; column++) {
      const cell = document.createElement("td");
      const address = addressOf(row, column);
      const text = shownAt(sheet, row, column);
      cell.textContent = text;
      cell.title = text.length > 12 ? text : "";
      const severity = this.findings.get(address);
      if (severity !== undefined) {
        cell.classList.add(severity === "error" ? "has-error" : severity === "warning" ? "has-warn" : "has-note");
      }
      if (address === this.current) {
        cell.classList.add("is-current");
        cell.setAttribute("aria-current", "true");
        line.className = "is-current";
      }
      line.append(cell);
    }
    return line;
  }

  /** Scrolls so that the current cell is in view; the row lies a third down. */
  private show(): void {
    const position = this.current === null ? null : positionOf(this.current);
    if (position === null) {
      return;
    }
    const top = position.row * rowHeight;
    if (top < this.scrollTop || top + rowHeight * 3 > this.scrollTop + this.clientHeight) {
      this.scrollTop = Math.max(0, top - this.clientHeight / 3);
    }
    this.draw();
    const cell = this.table.querySelector("td.is-current");
    if (cell !== null) {
      const [inner, outer] = [cell.getBoundingClientRect(), this.getBoundingClientRect()];
      if (inner.left < outer.left + 44 || inner.right > outer.right) {
        this.scrollLeft += inner.left - outer.left - 60;
      }
    }
  }
}

function gap(rows: number): HTMLTableRowElement {
  const line = document.createElement("tr");
  line.setAttribute("aria-hidden", "true");
  line.style.height = `${Math.max(0, rows) * rowHeight}px`;
  return line;
}

/** Chinese characters count double. */
function wide(text: string): number {
  const line = text.split("\n")[0] ?? "";
  return Array.from(line).reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
