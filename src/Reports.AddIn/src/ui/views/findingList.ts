import type { Place } from "../../api/contract.ts";
import type { FindingGroup, ListedFinding } from "../../model/grouping.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { moveFocus } from "../kit/roving.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { button, change, icon, severityClasses, severityIcons } from "../parts.ts";

const rowsAtFirst = 60;
const relatedShown = 24;

/** Groups and rows as one zone: arrows walk through it, Enter opens a row and selects its cell. */
export function findingList(pane: PaneModel, workbook: WorkbookModel): VNode {
  const groups = workbook.list.groups();
  const stops = groups.flatMap(({ key, findings }) => [`group ${key}`, ...(workbook.list.openGroups.has(key) ? findings.map((item) => `row ${item.key}`) : [])]);
  const stop = pane.listStop !== null && stops.includes(pane.listStop) ? pane.listStop : stops[0] ?? "";
  const remember = (event: Event): void => {
    pane.listStop = (event.target as Element).closest<HTMLElement>("[data-walk]")?.dataset["focus"] ?? pane.listStop;
  };
  return h("div", { class: "findings", key: "findings", onfocusin: remember, onkeydown: (event: Event) => walk(pane, workbook, event as KeyboardEvent) },
    groups.map((group) => [groupHead(pane, workbook, group, stop), workbook.list.openGroups.has(group.key) ? rows(pane, workbook, group, stop) : null]));
}

function groupHead(pane: PaneModel, workbook: WorkbookModel, group: FindingGroup, stop: string): VNode {
  const words = pane.words;
  const isOpen = workbook.list.openGroups.has(group.key);
  const severity = words.severity[group.severity];
  return h("button", {
    type: "button",
    class: "group__head row-focus",
    key: `group ${group.key}`,
    "aria-expanded": isOpen ? "true" : "false",
    "data-walk": "group",
    "data-key": group.key,
    "data-focus": `group ${group.key}`,
    tabindex: stop === `group ${group.key}` ? 0 : -1,
    onclick: () => workbook.list.toggleGroup(group.key),
  },
    icon(isOpen ? "down" : "right", "i-12 i--turn"),
    h("span", { class: `sev ${severityClasses[group.severity]}` }, icon(severityIcons[group.severity])),
    h("span", { class: "group__title" }, group.title, " ",
      group.code === "" || group.code === group.title ? null : h("span", { class: "group__code code" }, group.code), " ",
      group.canAllBeFixed ? h("span", { class: "badge badge--ok" }, words.check.safe) : null),
    h("span", { class: `group__side ${severityClasses[group.severity]}` }, words.counts.severityPlaces(severity, group.findings.length)));
}

function rows(pane: PaneModel, workbook: WorkbookModel, group: FindingGroup, stop: string): Content {
  const limit = pane.rowLimits.get(group.key) ?? rowsAtFirst;
  const rest = group.findings.length - limit;
  return [
    group.findings.slice(0, limit).map((item) => [row(pane, workbook, item, group, stop), workbook.list.openFinding === item.key ? openFinding(pane, workbook, item) : null]),
    rest > 0 ? h("button", {
      type: "button",
      class: "row row-focus row--more",
      key: `more ${group.key}`,
      "data-walk": "more",
      tabindex: -1,
      onclick: () => pane.showRows(group.key, limit + rowsAtFirst),
    }, pane.words.check.moreRows(Math.min(rest, rowsAtFirst))) : null,
  ];
}

function row(pane: PaneModel, workbook: WorkbookModel, item: ListedFinding, group: FindingGroup, stop: string): VNode {
  const { finding, key } = item;
  const words = pane.words;
  const isOpen = workbook.list.openFinding === key;
  const isGone = workbook.list.gone?.key === key;
  const place = workbook.placeOf(finding);
  const bySheet = group.code === "";
  return h("button", {
    type: "button",
    class: isOpen ? "row row-focus is-open" : "row row-focus",
    key: `row ${key}`,
    "aria-expanded": isOpen ? "true" : "false",
    "data-walk": "row",
    "data-key": key,
    "data-focus": `row ${key}`,
    tabindex: stop === `row ${key}` ? 0 : -1,
    onclick: () => {
      workbook.list.open(isOpen ? null : key);
      if (!isOpen && place !== null) {
        void workbook.goTo(place);
      }
    },
  },
    h("span", { class: "row__place" },
      bySheet ? h("span", { class: `sev ${severityClasses[finding.severity]}` }, icon(severityIcons[finding.severity], "i-12")) : finding.sheet, " ",
      h("span", { class: "code" }, finding.cell ?? (typeof finding.row === "number" ? words.row(finding.row) : "")),
      finding.count > 1 ? ` ${words.check.andOthers(finding.count)}` : null),
    h("span", { class: "row__text clip", title: finding.found === "" ? undefined : finding.found },
      isGone ? words.check.isGone : bySheet ? finding.title ?? finding.message : finding.found === "" ? words.check.foundNothing : finding.found));
}

function openFinding(pane: PaneModel, workbook: WorkbookModel, item: ListedFinding): VNode {
  const { finding, key } = item;
  const words = pane.words;
  const place = workbook.placeOf(finding);
  if (workbook.list.gone?.key === key) {
    return h("article", { class: "finding open", key: `open ${key}` }, h("p", { class: "sev sev--ok" }, icon("ok"), words.check.isGone));
  }
  const rule = pane.rules.get(`${pane.language} ${finding.rule}`);
  return h("article", { class: "finding open", key: `open ${key}`, "aria-label": place === null ? finding.sheet : words.place(place.sheet, place.cell) },
    h("p", { class: "finding__msg" }, finding.message),
    h("dl", { class: "facts" },
      h("dt", null, words.check.found), h("dd", { class: "cellword" }, finding.found === "" ? words.check.foundNothing : finding.found),
      finding.expected === "" ? null : [h("dt", null, words.check.expected), h("dd", null, finding.expected)],
      finding.hint === "" ? null : [h("dt", null, words.check.hint), h("dd", null, finding.hint)],
      rule === undefined
        ? [h("dt", null, words.check.why), h("dd", null, h("button", { type: "button", class: "link", onclick: () => void pane.explain(finding.rule) }, words.check.whyLink))]
        : [h("dt", null, words.check.why), h("dd", null, rule.why), rule.basis === "" ? null : [h("dt", null, words.check.basis), h("dd", null, rule.basis)]]),
    others(pane, workbook, finding.related),
    finding.fix === undefined || finding.fix === null ? null : finding.fix.edits.slice(0, 6).map((edit) => change(words, edit)),
    acts(pane, workbook, item, place));
}

function others(pane: PaneModel, workbook: WorkbookModel, related: readonly Place[]): Content {
  const words = pane.words;
  return related.length === 0 ? null : h("div", { class: "others" },
    h("p", { class: "hint" }, words.check.others(related.length)),
    h("div", { class: "others__cells" },
      related.slice(0, relatedShown).map((place) => h("button", { type: "button", class: "link code", key: `${place.sheet}!${place.cell}`, "aria-label": words.place(place.sheet, place.cell), onclick: () => void workbook.goTo(place) }, place.cell)),
      related.length > relatedShown ? h("span", { class: "hint" }, words.check.othersMore(related.length - relatedShown)) : null));
}

function acts(pane: PaneModel, workbook: WorkbookModel, item: ListedFinding, place: Place | null): VNode {
  const words = pane.words;
  const hasFix = (item.finding.fix?.edits.length ?? 0) > 0;
  const isReadOnly = workbook.host.isReadOnly();
  return h("div", { class: "btns" },
    place === null ? h("span", { class: "hint" }, words.check.noPlace) : button(words.check.locate, () => void workbook.goTo(place), { small: true, icon: "locate" }),
    hasFix ? button(words.check.fix, () => fix(pane, workbook, item), { small: true, look: "tonal", off: isReadOnly, reasonId: "no-fix", busy: workbook.busy === "fix", focus: `fix ${item.key}` }) : null,
    hasFix && isReadOnly ? h("span", { class: "hint", id: "no-fix" }, words.readOnly.reason) : null);
}

function fix(pane: PaneModel, workbook: WorkbookModel, item: ListedFinding): void {
  void workbook.fix(item).then(() => {
    // The pressed button is gone: the focus goes to what takes its place.
    pane.focusRequest = workbook.list.openFinding === null ? `group ${workbook.list.groups()[0]?.key ?? ""}` : `row ${workbook.list.openFinding}`;
    pane.changes.tell();
  });
}

function walk(pane: PaneModel, workbook: WorkbookModel, event: KeyboardEvent): void {
  const zone = event.currentTarget as Element;
  const item = (event.target as Element).closest<HTMLElement>("[data-walk]");
  const key = item?.dataset["key"] ?? "";
  if (event.key === "Enter" && event.ctrlKey) {
    const open = workbook.list.all().find((listed) => listed.key === workbook.list.openFinding);
    if (open !== undefined) {
      event.preventDefault();
      fix(pane, workbook, open);
    }
    return;
  }
  if (event.key === "Escape" && workbook.list.openFinding !== null) {
    event.preventDefault();
    event.stopPropagation();
    pane.focusRequest = `row ${workbook.list.openFinding}`;
    workbook.list.open(null);
    return;
  }
  if (item === null) {
    return;
  }
  const isGroup = item.dataset["walk"] === "group";
  switch (event.key) {
    case "ArrowDown":
      moveFocus(zone, "[data-walk]", item, "next");
      break;
    case "ArrowUp":
      moveFocus(zone, "[data-walk]", item, "previous");
      break;
    case "Home":
      moveFocus(zone, "[data-walk]", item, "first");
      break;
    case "End":
      moveFocus(zone, "[data-walk]", item, "last");
      break;
    case "ArrowRight":
      if (isGroup) {
        workbook.list.toggleGroup(key, true);
      } else if (key !== "") {
        workbook.list.open(key);
      }
      break;
    case "ArrowLeft":
      if (isGroup) {
        workbook.list.toggleGroup(key, false);
      } else if (workbook.list.openFinding === key) {
        workbook.list.open(null);
      } else {
        const head = workbook.list.groups().find(({ findings }) => findings.some((listed) => listed.key === key));
        pane.focusRequest = `group ${head?.key ?? ""}`;
        pane.changes.tell();
      }
      break;
    default:
      return;
  }
  event.preventDefault();
}
