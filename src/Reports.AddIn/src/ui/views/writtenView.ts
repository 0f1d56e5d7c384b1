import type { JournalEntry } from "../../model/journal.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import { textChange } from "../../model/textChange.ts";
import type { WorkbookModel, WriteReport } from "../../model/workbookModel.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { banner, button, icon, marked, severityClasses, severityIcons } from "../parts.ts";
import { openNext, refusedBanner } from "./checkView.ts";
import type { Screen } from "./shell.ts";

/** After fixing or undoing: what was written, with before → after, and the way back. */
export function writtenScreen(pane: PaneModel, workbook: WorkbookModel, report: WriteReport): Screen {
  const words = pane.words;
  const undoable = report.entries.filter(({ changedSince }) => !changedSince);
  const isUndo = report.act === "undo";
  const title = isUndo ? words.written.undone(report.written) : report.written === 0 ? words.written.nothing : words.written.title(report.written);
  const acts: Content = [
    undoable.length > 0 ? button(words.written.undoAll, () => pane.ask("undoAll"), { small: true, icon: "undo", popup: "dialog", focus: "undo-all" }) : null,
    report.entries.length > 0 && !workbook.host.abilities.writesInPlace ? button(words.written.saveLog, () => saveLog(pane, workbook), { small: true }) : null,
  ];
  return {
    body: [
      h("section", { class: "sect stack", key: "banner" },
        isUndo && report.written === 0 ? null : banner("ok", title, isUndo ? words.written.undoneDetail : report.written === 0 ? null : words.written.safeOnly, acts),
        report.refused.length > 0 ? refusedBanner(pane, report.refused) : null,
        report.skipped.length === 0 ? null : banner("note", words.written.refusedTitle(report.skipped.length),
          h("ul", null, report.skipped.slice(0, 5).map(({ edit, reason }) => h("li", null, words.written.refused(edit.sheet, edit.cell, reason)))))),
      report.entries.length === 0 ? null : h("section", { "aria-label": words.written.log, key: "log" }, bySheet(report.entries).map(([sheet, entries]) => changes(pane, workbook, sheet, entries))),
      left(pane, workbook),
    ],
    foot: [
      (workbook.answer?.findings.length ?? 0) === 0
        ? button(words.fill.goReport, () => goReport(pane, workbook), { look: "primary" })
        : button(words.check.next, () => next(pane, workbook), { look: "primary", focus: "primary" }),
      button(words.written.back, () => workbook.closeReport(), {}),
    ],
  };
}

function goReport(pane: PaneModel, workbook: WorkbookModel): void {
  workbook.closeReport();
  pane.show(pane.program === "word" ? "insert" : "report");
}

function next(pane: PaneModel, workbook: WorkbookModel): void {
  workbook.closeReport();
  openNext(pane, workbook);
}

function bySheet(entries: readonly JournalEntry[]): [string, JournalEntry[]][] {
  const sheets = new Map<string, JournalEntry[]>();
  entries.forEach((entry) => sheets.set(entry.sheet, [...(sheets.get(entry.sheet) ?? []), entry]));
  return [...sheets];
}

function changes(pane: PaneModel, workbook: WorkbookModel, sheet: string, entries: readonly JournalEntry[]): Content {
  const words = pane.words;
  return [
    h("h2", { class: "group__head group__head--plain", key: `sheet ${sheet}` },
      h("span", { class: "group__title" }, sheet), h("span", { class: "group__side" }, words.counts.places(entries.length))),
    h("ul", { key: `list ${sheet}` }, entries.map((entry) => line(pane, workbook, entry))),
  ];
}

function line(pane: PaneModel, workbook: WorkbookModel, entry: JournalEntry): VNode {
  const words = pane.words;
  const parts = textChange(entry.before, entry.after);
  return h("li", { class: "change", key: String(entry.number) },
    h("button", { type: "button", class: "change__place link code", "aria-label": words.place(entry.sheet, entry.cell), onclick: () => void workbook.goTo(entry) }, entry.cell),
    h("span", { class: "change__diff" },
      h("span", { class: "sr-only" }, words.check.before), h("del", null, entry.before === "" ? words.check.foundNothing : marked(parts.before)), " ", icon("arrow", "i-12"), " ",
      h("span", { class: "sr-only" }, words.check.after), h("ins", null, marked(parts.after))),
    entry.changedSince
      ? h("span", { class: "hint" }, words.written.changedSince)
      : button(words.written.undo, () => void workbook.undo([entry]), { small: true, look: "quiet", name: words.written.undoCell(entry.cell), busy: workbook.busy === "undo" }));
}

function left(pane: PaneModel, workbook: WorkbookModel): Content {
  const words = pane.words;
  const summary = workbook.answer?.summary;
  const total = workbook.answer?.findings.length ?? 0;
  if (summary === undefined || total === 0) {
    return null;
  }
  return h("section", { class: "sect", key: "left" },
    h("div", { class: "sect__head" }, h("h2", { class: "sect__title" }, words.written.left(total))),
    h("p", { class: "remain" }, (["error", "warning", "note"] as const).map((severity) =>
      h("span", { class: `sev ${severityClasses[severity]}`, key: severity }, icon(severityIcons[severity]), `${words.severity[severity]} ${summary[severity]}`))),
    h("p", { class: "hint" }, words.written.leftHint));
}

/** A table of all changes that Excel opens as it is: marked UTF-8, quoted, no cell that begins like a formula. */
function saveLog(pane: PaneModel, workbook: WorkbookModel): void {
  const words = pane.words.written;
  const quoted = (text: string): string => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replace(/"/g, "\"\"")}"`;
  const lines = [words.logHeads, ...workbook.journal.all().map(({ sheet, cell, before, after }) => [sheet, cell, before, after])];
  const content = `\ufeff${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
  const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = words.logName(workbook.host.name().replace(/\.xlsx$/i, ""));
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
