import type { PaneModel } from "../../model/paneModel.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { button } from "../parts.ts";
import { downloadTemplate, filePicker } from "./startView.ts";

/** The open dialog, as a sheet at the bottom of the pane; it takes the focus, holds it and gives it back. */
export function dialog(pane: PaneModel): VNode | null {
  switch (pane.dialog) {
    case "help":
      return sheet(pane, pane.words.help.title, help(pane), null);
    case "menu":
      return sheet(pane, pane.words.head.menu, menu(pane), null);
    case "diagnosis":
      return sheet(pane, pane.words.diagnosis.title, diagnosis(pane), button(pane.wasCopied ? pane.words.diagnosis.copied : pane.words.diagnosis.copy, () => copy(pane), { look: "primary", icon: "copy" }));
    case "undoAll":
      return undoAll(pane);
    case null:
      return null;
  }
}

function sheet(pane: PaneModel, title: string, body: Content, foot: Content): VNode {
  return h("div", { class: "shade shade--pane", key: `dialog ${pane.dialog ?? ""}`, onclick: (event: Event) => {
    if (event.target === event.currentTarget) {
      close(pane);
    }
  } },
    h("div", { class: "dialog", role: "dialog", "aria-modal": "true", "aria-labelledby": "dialog-title", tabindex: -1, onkeydown: (event: Event) => keys(pane, event as KeyboardEvent) },
      h("div", { class: "dialog__head" }, h("h2", { id: "dialog-title" }, title), button(null, () => close(pane), { icon: "x", name: pane.words.dialog.close, focus: "dialog" })),
      h("div", { class: "dialog__body" }, body),
      foot === null ? null : h("div", { class: "dialog__foot" }, foot)));
}

function close(pane: PaneModel): void {
  const from = pane.dialog;
  pane.focusRequest = from === "undoAll" ? "undo-all" : from === "help" ? "help" : "menu";
  pane.ask(null);
}

function keys(pane: PaneModel, event: KeyboardEvent): void {
  if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    close(pane);
  }
  if (event.key === "Tab") {
    const items = Array.from((event.currentTarget as Element).querySelectorAll<HTMLElement>("button, textarea, select, a[href]")).filter((item) => item.tabIndex >= 0);
    const [first, last] = [items[0], items[items.length - 1]];
    if (event.shiftKey ? document.activeElement === first : document.activeElement === last) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  }
}

function help(pane: PaneModel): Content {
  const words = pane.words.help;
  return [
    h("p", null, words.intro),
    h("h3", { class: "sect__title" }, words.keys),
    h("dl", { class: "facts" }, words.list.map(([key, meaning]) => [h("dt", null, h("span", { class: "kbd" }, key)), h("dd", null, meaning)])),
  ];
}

function menu(pane: PaneModel): Content {
  const words = pane.words;
  const go = (act: () => void) => () => {
    close(pane);
    act();
  };
  const other = h("span", { lang: pane.language === "zh" ? "en" : "zh-CN" }, words.otherLanguage);
  return h("div", { class: "menu" },
    h("button", { type: "button", class: "btn btn--quiet", onclick: go(() => pane.switchLanguage()), "data-act": "language" }, other),
    pane.program === "excel" || pane.workbook === null ? null : filePicker(pane, words.head.otherFile, true),
    button(words.head.template, go(() => downloadTemplate(pane)), { look: "quiet" }),
    button(words.head.diagnosis, () => pane.ask("diagnosis"), { look: "quiet" }),
    pane.workbook?.host.abilities.hidesPane === true ? button(words.head.hide, go(() => pane.workbook?.host.hidePane()), { look: "quiet" }) : null);
}

function diagnosis(pane: PaneModel): Content {
  return [
    h("p", { class: "hint" }, pane.words.diagnosis.hint),
    h("textarea", { class: "textarea code", id: "diagnosis-text", rows: 8, readonly: true, "aria-label": pane.words.diagnosis.title, value: pane.diagnosis() }),
  ];
}

/** Embedded pages may not write to the clipboard; then the text is selected, and Ctrl+C does it. */
function copy(pane: PaneModel): void {
  const area = document.getElementById("diagnosis-text");
  if (area instanceof HTMLTextAreaElement) {
    area.select();
    pane.wasCopied = document.execCommand("copy");
    pane.changes.tell();
  }
}

function undoAll(pane: PaneModel): VNode | null {
  const words = pane.words.written;
  const workbook = pane.workbook;
  const entries = workbook?.report?.entries ?? [];
  const kept = entries.filter(({ changedSince }) => changedSince).length;
  const taken = entries.filter(({ changedSince }) => !changedSince);
  return sheet(pane, words.askTitle(entries.length), h("p", null, kept > 0 ? words.askKept(kept) : words.askAll), [
    button(pane.words.dialog.keep, () => close(pane), {}),
    button(words.confirm(taken.length), () => {
      close(pane);
      void workbook?.undo(taken);
    }, { look: "primary", focus: "confirm-undo" }),
  ]);
}
