import type { SheetState } from "../../api/contract.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { moveFocus, wayOf } from "../kit/roving.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { bones, button, icon, meter } from "../parts.ts";
import type { Screen } from "./shell.ts";
import { checkScreen } from "./checkView.ts";

/** How complete the workbook is, sheet by sheet, and which cell comes next. */
export function fillScreen(pane: PaneModel, workbook: WorkbookModel): Screen {
  const words = pane.words;
  const answer = workbook.answer;
  if (answer === null) {
    return workbook.trouble === null ? { body: bones(), foot: button(words.check.stop, () => workbook.stop(), { grows: true }) } : checkScreen(pane, workbook);
  }
  const sheets = answer.sheets.filter(({ required, state }) => required > 0 || state === "missing");
  const required = sum(sheets, ({ required: n }) => n);
  const filled = sum(sheets, ({ filled: n }) => n);
  const missing = sum(sheets, ({ missingCount }) => missingCount);
  const percent = required === 0 ? 100 : Math.floor((filled / required) * 100);
  const chosen = sheets.find(({ key }) => key === pane.fillSheet) ?? sheets.find(({ missingCount }) => missingCount > 0) ?? sheets[0];
  const next = chosen?.missing[0];
  return {
    body: [
      h("section", { class: "sect", "aria-label": words.fill.progress, key: "progress" },
        h("div", { class: "sect__head" },
          h("h2", { class: "sect__title" }, missing === 0 ? words.fill.complete(filled) : words.fill.summary(filled, missing)),
          h("span", { class: "sect__side num" }, words.counts.percent(percent))),
        h("div", { class: "sheets", onkeydown: walk }, sheets.map((sheet, index) => sheetBar(pane, sheet, sheet === chosen, index === 0)))),
      nextStep(pane, workbook, sheets),
      chosen === undefined || chosen.missing.length === 0 ? null : missingCells(pane, workbook, chosen),
    ],
    foot: [
      next !== undefined && chosen !== undefined
        ? button(words.fill.fillNext, () => void workbook.goTo({ sheet: chosen.name, cell: next.cell }), { look: "primary", focus: "primary" })
        : button(words.fill.lookAtMap, () => pane.show("map"), { look: "primary" }),
      button(words.check.again, () => void workbook.check(), { busy: workbook.busy === "check", focus: "again" }),
    ],
  };
}

function sum(sheets: readonly SheetState[], part: (sheet: SheetState) => number): number {
  return sheets.reduce((total, sheet) => total + part(sheet), 0);
}

function walk(event: Event): void {
  const way = wayOf((event as KeyboardEvent).key);
  if (way !== null) {
    event.preventDefault();
    moveFocus(event.currentTarget as Element, "button", document.activeElement, way);
  }
}

function sheetBar(pane: PaneModel, sheet: SheetState, isHere: boolean, isFirst: boolean): VNode {
  const words = pane.words;
  const isFull = sheet.state !== "missing" && sheet.missingCount === 0;
  const state = sheet.state === "missing" ? words.fill.sheetMissing : isFull ? words.fill.full : words.fill.lacks(sheet.missingCount);
  const percent = sheet.required === 0 ? (isFull ? 100 : 0) : Math.floor((sheet.filled / sheet.required) * 100);
  return h("button", {
    type: "button",
    class: isHere ? "sheetbar row-focus is-here" : "sheetbar row-focus",
    key: sheet.key,
    "aria-current": isHere ? "true" : undefined,
    "aria-label": words.fill.sheetName(sheet.name, state),
    tabindex: isFirst ? 0 : -1,
    onclick: () => {
      pane.fillSheet = sheet.key;
      pane.changes.tell();
    },
  },
    h("span", null, sheet.name),
    h("span", { class: isFull ? "sheetbar__side sev sev--ok" : "sheetbar__side" }, isFull ? icon("check", "i-12") : null, state),
    meter(percent, isFull));
}

function nextStep(pane: PaneModel, workbook: WorkbookModel, sheets: readonly SheetState[]): VNode {
  const words = pane.words.fill;
  const absent = sheets.find(({ state }) => state === "missing");
  const lacking = sheets.find(({ missing }) => missing.length > 0);
  const cell = lacking?.missing[0];
  const errors = workbook.answer?.summary.error ?? 0;
  const [text, act]: [string, Content] = absent !== undefined ? [words.nextSheet(absent.name), null]
    : lacking !== undefined && cell !== undefined
      ? [words.nextCell(lacking.name, cell.row, cell.header), button(words.goFill, () => void workbook.goTo({ sheet: lacking.name, cell: cell.cell }), { small: true })]
      : errors > 0 ? [words.nextErrors(errors), button(words.goCheck, () => pane.show("check"), { small: true })]
        : [words.nextNone, button(words.goReport, () => pane.show("report"), { small: true })];
  return h("section", { class: "next", "aria-label": words.next, key: "next" },
    h("div", null, h("p", { class: "next__eyebrow" }, words.next), h("p", null, text)), act);
}

function missingCells(pane: PaneModel, workbook: WorkbookModel, sheet: SheetState): VNode {
  const words = pane.words;
  const rest = sheet.missingCount - sheet.missing.length;
  return h("section", { "aria-label": words.fill.missingTitle(sheet.name), key: `missing ${sheet.key}` },
    h("div", { class: "rowhead" },
      h("h2", { class: "rowhead__title" }, words.fill.missingTitle(sheet.name)), h("span", { class: "hint" }, words.counts.cells(sheet.missingCount))),
    h("div", { onkeydown: walk }, sheet.missing.map((cell, index) => h("button", {
      type: "button",
      class: "row row-focus row--cell",
      key: cell.cell,
      tabindex: index === 0 ? 0 : -1,
      "aria-current": workbook.place?.sheet === sheet.name && workbook.place.cell === cell.cell ? "true" : undefined,
      onclick: () => void workbook.goTo({ sheet: sheet.name, cell: cell.cell }),
    }, h("span", { class: "row__place" }, h("span", { class: "code" }, cell.cell)), h("span", { class: "row__text clip" }, cell.header)))),
    rest > 0 ? h("p", { class: "sect hint" }, words.fill.notListed(rest)) : null);
}
