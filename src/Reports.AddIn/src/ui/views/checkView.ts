import type { Severity } from "../../api/contract.ts";
import type { WriteOutcome } from "../../hosts/workbookHost.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { moveFocus, wayOf } from "../kit/roving.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { banner, bones, button, clockTime, icon, severityIcons } from "../parts.ts";
import { findingList } from "./findingList.ts";
import type { Screen } from "./shell.ts";
import { errorPlaces, troubleText, troubleTitle } from "./troubleParts.ts";
import { writtenScreen } from "./writtenView.ts";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** The list of findings in all its states. */
export function checkScreen(pane: PaneModel, workbook: WorkbookModel): Screen {
  if (workbook.report !== null && workbook.trouble === null) {
    return writtenScreen(pane, workbook, workbook.report);
  }
  const trouble = workbook.trouble;
  if (trouble?.kind === "offline") {
    return offline(pane, workbook);
  }
  const isFirstCheck = workbook.answer === null;
  if (isFirstCheck && workbook.busy !== null) {
    return waiting(pane, workbook);
  }
  const words = pane.words;
  const again = button(words.check.again, () => void workbook.check(), { focus: "again" });
  const body: Content[] = [];
  if (trouble !== null) {
    body.push(h("section", { class: "sect stack", key: "trouble" },
      banner("error", troubleTitle(pane, trouble, words.trouble.checkTitle), [h("p", null, troubleText(pane, trouble)), errorPlaces(pane, trouble)], null, "error", true),
      isFirstCheck && trouble.kind === "host" ? stillNot(pane) : h("p", { class: "hint" }, words.trouble.untouched)));
  }
  if (workbook.host.isReadOnly()) {
    body.push(h("section", { class: "sect", key: "readonly" }, banner("note", words.readOnly.title, words.readOnly.text, null, "lock")));
  }
  if (workbook.refused.length > 0) {
    body.push(h("section", { class: "sect", key: "refused" }, refusedBanner(pane, workbook.refused)));
  }
  if (workbook.answer === null) {
    return { body, foot: [button(words.check.again, () => void workbook.check(), { look: "primary", focus: "again" }), diagnosisButton(pane)] };
  }
  if (workbook.list.all().length === 0) {
    return clear(pane, workbook, body);
  }
  body.push(counts(pane, workbook), list(pane, workbook));
  return { body, ...foot(pane, workbook, again) };
}

function foot(pane: PaneModel, workbook: WorkbookModel, again: VNode): Omit<Screen, "body"> {
  const words = pane.words;
  if (workbook.busy !== null && isSlow(workbook)) {
    return { foot: [button(words.check.running, () => undefined, { look: "primary", busy: true }), button(words.check.stop, () => workbook.stop())] };
  }
  const safe = workbook.list.safeFixes();
  if (workbook.host.isReadOnly()) {
    return { foot: [button(words.check.fixAll(safe), () => undefined, { off: true, reasonId: "foot-note", grows: true }), again], footNote: words.readOnly.reason };
  }
  if (safe > 0) {
    return { foot: [button(words.check.fixAll(safe), () => void workbook.fixAll(), { look: "primary", busy: workbook.busy === "fix", focus: "primary" }), again] };
  }
  return { foot: [button(words.check.next, () => openNext(pane, workbook), { look: "primary", focus: "primary" }), again] };
}

/** Opens the finding after the open one and puts the focus there. */
export function openNext(pane: PaneModel, workbook: WorkbookModel): void {
  const order = workbook.list.groups().flatMap(({ findings }) => findings);
  const at = order.findIndex(({ key }) => key === workbook.list.openFinding);
  const next = order[(at + 1) % order.length];
  if (next !== undefined) {
    pane.focusRequest = `row ${next.key}`;
    workbook.list.open(next.key);
  }
}

function isSlow(workbook: WorkbookModel): boolean {
  return Date.now() - workbook.busySince >= 400;
}

function waiting(pane: PaneModel, workbook: WorkbookModel): Screen {
  const words = pane.words;
  const sheets = workbook.host.lastGrid()?.sheets.length ?? 0;
  return {
    body: isSlow(workbook) ? [
      h("section", { class: "sect stack stack--8", "aria-busy": "true", key: "bones" },
        h("div", { class: "tally" }, severities.map(() => h("span", { class: "bone bone--tall" }))),
        h("p", { class: "hint" }, sheets > 0 ? words.check.reading(sheets) : words.check.running)),
      bones(),
    ] : [],
    foot: button(words.check.stop, () => workbook.stop(), { grows: true }),
  };
}

function offline(pane: PaneModel, workbook: WorkbookModel): Screen {
  const words = pane.words;
  const can = (text: string): VNode => h("li", null, icon("check", "sev--ok"), h("span", null, text));
  const inPlace = workbook.host.abilities.writesInPlace;
  const hasList = workbook.answer !== null;
  const list = hasList && workbook.list.all().length > 0;
  return {
    body: [
      h("section", { class: "sect", key: "offline" }, banner("warn", words.offline.title, inPlace ? words.offline.text : words.offline.textFile, [
        button(words.offline.retry, () => workbook.retry(), { small: true, icon: "retry", focus: "retry" }),
        workbook.secondsToRetry === null ? null : h("span", { class: "hint" }, words.offline.countdown(workbook.secondsToRetry)),
      ], "offline", true)),
      h("section", { class: "sect stack stack--8", key: "can" },
        h("h2", { class: "sect__title" }, words.offline.can),
        h("ul", { class: "cando" },
          inPlace ? can(words.offline.canFill) : null,
          list ? can(words.offline.canLocate) : null,
          inPlace && workbook.journal.all().length > 0 ? can(words.offline.canUndo) : null,
          !inPlace && (pane.file()?.unsavedChanges() ?? 0) > 0 ? can(words.offline.canDownload) : null),
        h("p", { class: "hint" }, words.offline.cannot)),
      list ? h("section", { "aria-label": words.offline.lastList, key: "last" }, oldBar(pane, workbook), findingList(pane, workbook)) : null,
    ],
    foot: [button(words.offline.copy, () => pane.ask("diagnosis"), { icon: "copy", grows: true })],
    footNote: words.offline.long,
  };
}

function oldBar(pane: PaneModel, workbook: WorkbookModel): VNode {
  return h("div", { class: "bar", key: "old" }, icon("clock", "hint"), h("p", { class: "hint" }, pane.words.check.old(clockTime(pane.words, workbook.checkedAt ?? new Date()))));
}

function stillNot(pane: PaneModel): Content {
  const words = pane.words.trouble;
  return [
    h("h2", { class: "sect__title" }, words.still),
    h("ol", { class: "cando" }, words.steps.map((step, index) => h("li", null, h("span", null, `${index + 1}.`), h("span", null, step)))),
    h("p", { class: "hint" }, words.untouched),
  ];
}

function diagnosisButton(pane: PaneModel): VNode {
  return button(pane.words.offline.copy, () => pane.ask("diagnosis"), {});
}

export function refusedBanner(pane: PaneModel, refused: readonly WriteOutcome[]): VNode {
  const words = pane.words.written;
  return banner("warn", words.refusedTitle(refused.length), h("ul", null, refused.slice(0, 5).map(({ change, refusal, reason }) =>
    h("li", null, words.refused(change.sheet, change.cell, reason ?? words.refusal[refusal ?? "service"])))));
}

function clear(pane: PaneModel, workbook: WorkbookModel, before: Content[]): Screen {
  const words = pane.words;
  const answer = workbook.answer;
  const link = (text: string, go: () => void): VNode => h("li", null, icon("check", "sev--ok"), h("button", { type: "button", class: "link", onclick: go }, text));
  return {
    body: [before,
      h("section", { class: "sect", key: "clear" }, banner("ok", words.check.clear, words.check.clearDetail(answer?.cells.nonEmpty ?? 0, answer?.sheets.filter(({ state }) => state === "found").length ?? 0))),
      h("section", { class: "sect stack stack--8", key: "look" },
        h("h2", { class: "sect__title" }, words.check.lookAgain),
        h("ul", { class: "cando" }, link(words.check.lookMap, () => pane.show("map")), link(words.check.lookReport, () => pane.show("report"))))],
    foot: [
      pane.program === "word" ? null : button(words.fill.goReport, () => pane.show("report"), { look: "primary" }),
      button(words.check.again, () => void workbook.check(), { focus: "again" }),
    ],
  };
}

function counts(pane: PaneModel, workbook: WorkbookModel): VNode {
  const words = pane.words;
  const summary = workbook.answer?.summary ?? { error: 0, warning: 0, note: 0 };
  const classes: Record<Severity, string> = { error: "error", warning: "warn", note: "note" };
  return h("section", { class: "sect stack stack--8", key: "counts" },
    h("div", {
      class: "tally",
      role: "group",
      "aria-label": words.check.filterLabel,
      onkeydown: (event: Event) => {
        const way = wayOf((event as KeyboardEvent).key);
        if (way !== null) {
          event.preventDefault();
          moveFocus(event.currentTarget as Element, "button", document.activeElement, way);
        }
      },
    }, severities.map((severity, index) => h("button", {
      type: "button",
      class: `tally__item tally__item--${classes[severity]}`,
      key: severity,
      "aria-pressed": workbook.list.severities.has(severity) ? "true" : "false",
      tabindex: index === 0 ? 0 : -1,
      onclick: () => workbook.list.toggleSeverity(severity),
    }, icon(severityIcons[severity]), h("span", null, words.severity[severity]), h("b", null, summary[severity])))),
    h("p", { class: "hint" }, words.check.rule),
    workbook.journal.all().length === 0 ? null : h("p", { class: "hint" }, words.check.changes(workbook.journal.all().length), " ",
      h("button", { type: "button", class: "link", onclick: () => workbook.showReport() }, words.check.seeChanges)));
}

function list(pane: PaneModel, workbook: WorkbookModel): Content {
  const words = pane.words;
  const sheets = [...new Set(workbook.list.all().map(({ finding }) => finding.sheet))];
  const choice = (grouping: "cause" | "sheet", text: string): VNode => h("button", {
    type: "button",
    class: "segmented__item",
    role: "radio",
    key: grouping,
    "aria-checked": workbook.list.grouping === grouping ? "true" : "false",
    tabindex: workbook.list.grouping === grouping ? 0 : -1,
    onclick: () => workbook.list.groupBy(grouping),
  }, text);
  return [
    h("div", { class: "bar", key: "bar" },
      h("div", { class: "segmented segmented--small", role: "radiogroup", "aria-label": words.check.byLabel, onkeydown: chooseByArrow },
        choice("cause", words.check.byCause), choice("sheet", words.check.bySheet)),
      h("span", { class: "pick" },
        h("select", { class: "select", "aria-label": words.check.sheetLabel, value: workbook.list.sheet, onchange: (event: Event) => workbook.list.showSheet((event.target as HTMLSelectElement).value) },
          h("option", { value: "" }, words.check.allSheets), sheets.map((sheet) => h("option", { value: sheet, key: sheet }, sheet))),
        icon("down"))),
    workbook.trouble !== null && workbook.checkedAt !== null ? oldBar(pane, workbook) : null,
    workbook.list.shown().length === 0
      ? h("p", { class: "sect hint", key: "none" }, words.check.nothingShown)
      : h("section", { "aria-label": words.check.list, key: "list" }, findingList(pane, workbook)),
  ];
}

/** Arrows choose at once in a group of radio buttons. */
export function chooseByArrow(event: Event): void {
  const way = wayOf((event as KeyboardEvent).key);
  if (way !== null) {
    event.preventDefault();
    moveFocus(event.currentTarget as Element, "[role=radio]", document.activeElement, way)?.click();
  }
}

