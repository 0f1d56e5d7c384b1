import type { PaneModel, Tab } from "../../model/paneModel.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { moveFocus, wayOf } from "../kit/roving.ts";
import { button } from "../parts.ts";

/** What a screen gives: its middle and the buttons of its foot. */
export interface Screen {
  readonly body: Content;
  readonly foot: Content;
  readonly footNote?: string | null;
}

/** Head, tabs, middle, foot: the same on every screen. */
export function shell(pane: PaneModel, screen: Screen, hasTabs: boolean): VNode[] {
  const words = pane.words;
  return [
    h("header", { class: "pane-top", key: "top" }, head(pane, !hasTabs), hasTabs ? tabs(pane) : null),
    h("main", { class: "pane-main", key: "main", id: "pane-main" },
      hasTabs ? h("div", { role: "tabpanel", id: "panel", key: pane.tab, "aria-labelledby": `tab-${pane.tab}` }, screen.body) : screen.body),
    h("footer", { class: "pane-foot", key: "foot" },
      screen.footNote === undefined || screen.footNote === null ? null : h("p", { class: "pane-foot__note hint", id: "foot-note", key: "note" }, screen.footNote),
      screen.foot),
    h("div", { class: "sr-only", role: "status", "aria-live": "polite", key: "live", "aria-label": words.product }, pane.announcement),
  ];
}

function head(pane: PaneModel, hasLine: boolean): VNode {
  const words = pane.words;
  const name = pane.workbook?.host.name() ?? pane.document?.host.name() ?? null;
  const version = pane.workbook?.answer?.workbook.templateVersion ?? null;
  const title = name === null ? words.product : name.replace(/\.[A-Za-z]{2,5}$/, "");
  return h("div", { class: hasLine ? "pane-head pane-head--line" : "pane-head" },
    h("h1", { class: "pane-head__unit clip", title: name ?? undefined }, title),
    version === null ? null : h("span", { class: "badge pane-head__side" }, words.head.version(version)),
    h("div", { class: "pane-head__tools" },
      button(null, () => pane.ask("help"), { icon: "help", name: words.head.help, popup: "dialog", focus: "help" }),
      button(null, () => pane.ask("menu"), { icon: "more", name: words.head.more, popup: "dialog", focus: "menu" })));
}

function tabs(pane: PaneModel): VNode {
  const words = pane.words;
  return h("div", {
    class: "tabs tabs--fill",
    role: "tablist",
    "aria-label": words.tabs.label,
    onkeydown: (event: Event) => {
      const pressed = event as KeyboardEvent;
      const way = pressed.key === "ArrowUp" || pressed.key === "ArrowDown" ? null : wayOf(pressed.key);
      if (way !== null) {
        pressed.preventDefault();
        const tab = moveFocus(pressed.currentTarget as Element, "[role=tab]", document.activeElement, way);
        tab?.click();
      }
    },
  }, pane.tabs().map((tab) => h("button", {
    type: "button",
    class: "tab",
    role: "tab",
    id: `tab-${tab}`,
    key: tab,
    "aria-selected": pane.tab === tab ? "true" : "false",
    "aria-controls": "panel",
    tabindex: pane.tab === tab ? 0 : -1,
    "data-focus": `tab-${tab}`,
    onclick: () => pane.show(tab, document.getElementById("pane-main")?.scrollTop ?? 0),
  }, words.tabs[tab], count(pane, tab))));
}

function count(pane: PaneModel, tab: Tab): VNode | null {
  const words = pane.words;
  if (tab === "update") {
    const outdated = pane.document?.outdated().length ?? 0;
    return outdated === 0 ? null : mark(outdated, words.counts.outdated(outdated), true);
  }
  const summary = tab === "check" ? pane.workbook?.answer?.summary : undefined;
  if (summary === undefined) {
    return null;
  }
  return summary.error > 0 ? mark(summary.error, words.counts.error(summary.error), false)
    : summary.warning > 0 ? mark(summary.warning, words.counts.warning(summary.warning), true) : null;
}

function mark(number: number, name: string, isWarning: boolean): VNode {
  return h("span", { class: isWarning ? "count count--warn" : "count" }, h("span", { "aria-hidden": "true" }, number), h("span", { class: "sr-only" }, name));
}
