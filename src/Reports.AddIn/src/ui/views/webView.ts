import type { GridSheet, Severity } from "../../api/contract.ts";
import { positionOf, shownAt } from "../../hosts/cells.ts";
import type { FileHost } from "../../hosts/browser/fileHost.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { moveFocus, wayOf } from "../kit/roving.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { button, icon, severityClasses, severityIcons } from "../parts.ts";
import { filePicker } from "./startView.ts";

const order: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The page around the pane in a wide browser window: file line, sheet, and the pane beside it. */
export function webPage(pane: PaneModel, workbook: WorkbookModel, file: FileHost, paneContent: Content): VNode {
  const words = pane.words;
  const unsaved = file.unsavedChanges();
  return h("div", { class: "web", key: "web" },
    h("section", { class: "web__top", "aria-label": words.head.file },
      icon("logo", "i-20 sev--note"), h("p", { class: "web__product" }, words.product), h("span", { class: "web__sep" }),
      icon("sheet", "sev--note"), h("span", { class: "clip", title: file.name() }, file.name()),
      unsaved > 0 ? h("span", { class: "badge badge--warn" }, words.written.unsaved(unsaved)) : null,
      h("span", { class: "web__grow" }),
      filePicker(pane, words.head.otherFile, true),
      unsaved > 0 ? button(words.written.download, () => download(pane, file), { icon: "download" }) : null),
    h("div", { class: "web__body" },
      h("section", { class: "web__sheet", "aria-label": words.sheet.label }, sheetView(pane, workbook)),
      h("div", { class: "pane" }, paneContent)));
}

/** The file line of a narrow window: changes that are not downloaded yet, and where the person is. */
export function fileBar(pane: PaneModel, file: FileHost): VNode | null {
  const unsaved = file.unsavedChanges();
  return unsaved === 0 ? null : h("div", { class: "bar bar--top", key: "file-bar" },
    h("p", { class: "hint bar__grow" }, pane.words.written.unsaved(unsaved)),
    button(pane.words.written.download, () => download(pane, file), { small: true, icon: "download" }));
}

/** Name box and content of the selected cell. */
export function cellLine(pane: PaneModel, workbook: WorkbookModel): VNode | null {
  const place = workbook.place;
  const sheet = workbook.host.lastGrid()?.sheets.find(({ name }) => name === place?.sheet);
  const position = place === null ? null : positionOf(place.cell);
  if (place === null || sheet === undefined || position === null) {
    return null;
  }
  const finding = workbook.list.all().find(({ finding: found }) => found.sheet === place.sheet && found.cell === place.cell)?.finding;
  const text = shownAt(sheet, position.row, position.column);
  return h("div", { class: "fx", key: "fx" },
    h("span", { class: "fx__name code" }, place.cell),
    h("span", { class: "fx__value clip", title: text }, text === "" ? pane.words.check.foundNothing : text),
    finding === undefined ? null : h("span", { class: `fx__say sev ${severityClasses[finding.severity]}` }, icon(severityIcons[finding.severity]), finding.title ?? finding.message));
}

function download(pane: PaneModel, file: FileHost): void {
  file.download();
  pane.changes.tell();
}

function sheetView(pane: PaneModel, workbook: WorkbookModel): Content {
  const words = pane.words;
  const sheets = workbook.host.lastGrid()?.sheets.filter(({ visibility }) => (visibility ?? "visible") === "visible") ?? [];
  const shown = sheets.find(({ name }) => name === (pane.shownSheet ?? workbook.place?.sheet)) ?? sheets.find(({ name }) => name === workbook.answer?.findings[0]?.sheet) ?? sheets[0];
  if (shown === undefined) {
    return h("p", { class: "sect hint" }, words.sheet.none);
  }
  return [
    cellLine(pane, workbook) ?? h("div", { class: "fx", key: "fx" }, h("span", { class: "fx__name code" }), h("span", { class: "fx__value" })),
    h("sheet-cells", { key: "cells", isOwn: true, $label: words.sheet.cells(shown.name), $sheet: shown, $marks: marksOf(workbook, shown), $place: workbook.place?.sheet === shown.name ? workbook.place.cell : null }),
    h("div", { class: "sheettabs", key: "tabs", role: "tablist", "aria-label": words.sheet.tabs, onkeydown: (event: Event) => {
      const way = wayOf((event as KeyboardEvent).key);
      if (way !== null) {
        event.preventDefault();
        moveFocus(event.currentTarget as Element, "[role=tab]", document.activeElement, way)?.click();
      }
    } }, sheets.map((sheet) => sheetTab(pane, workbook, sheet, sheet === shown))),
  ];
}

const markCache = new WeakMap<readonly unknown[], Map<string, Map<string, Severity>>>();

/** The gravest finding of each cell; kept per list of findings, so that drawing does not begin anew each time. */
function marksOf(workbook: WorkbookModel, sheet: GridSheet): Map<string, Severity> {
  const all = workbook.list.all();
  let sheets = markCache.get(all);
  if (sheets === undefined) {
    sheets = new Map();
    for (const { finding } of all) {
      const places = [{ sheet: finding.sheet, cell: finding.cell ?? "" }, ...finding.related];
      for (const place of places) {
        const cells = sheets.get(place.sheet) ?? new Map<string, Severity>();
        sheets.set(place.sheet, cells);
        const before = cells.get(place.cell);
        if (place.cell !== "" && (before === undefined || order[finding.severity] < order[before])) {
          cells.set(place.cell, finding.severity);
        }
      }
    }
    markCache.set(all, sheets);
  }
  return sheets.get(sheet.name) ?? none;
}

const none = new Map<string, Severity>();

function sheetTab(pane: PaneModel, workbook: WorkbookModel, sheet: GridSheet, isShown: boolean): VNode {
  const state = workbook.answer?.sheets.find(({ name }) => name === sheet.name);
  const [count, isWarning] = state === undefined ? [0, false] : state.errors > 0 ? [state.errors, false] : [state.warnings, true];
  return h("button", {
    type: "button",
    class: "tab",
    role: "tab",
    key: sheet.name,
    "aria-selected": isShown ? "true" : "false",
    tabindex: isShown ? 0 : -1,
    onclick: () => {
      pane.shownSheet = sheet.name;
      pane.changes.tell();
    },
  }, sheet.name, count === 0 ? null : h("span", { class: isWarning ? "count count--warn" : "count" },
    h("span", { "aria-hidden": "true" }, count), h("span", { class: "sr-only" }, isWarning ? pane.words.counts.warning(count) : pane.words.counts.error(count))));
}
