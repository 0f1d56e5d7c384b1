import type { BlockSource, ReportBlock } from "../../api/contract.ts";
import type { BlockRow, DocumentModel } from "../../model/documentModel.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import { changedStretch } from "../../model/textChange.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { banner, bones, button, icon, marked } from "../parts.ts";
import { filePicker } from "./startView.ts";
import type { Screen } from "./shell.ts";
import { troubleBanner } from "./troubleParts.ts";

/** Inserting the whole report into the open document. */
export function insertScreen(pane: PaneModel, workbook: WorkbookModel, document: DocumentModel): Screen {
  const words = pane.words.word;
  const errors = workbook.answer?.summary.error ?? 0;
  const isReady = workbook.answer !== null;
  return {
    body: [
      h("section", { class: "sect stack", key: "workbook" },
        readOnly(pane, document) ?? (document.trouble === null ? null : troubleBanner(pane, document.trouble, words.failed, words.unchanged, () => void document.insert(workbook))),
        document.inserted && document.trouble === null ? banner("ok", words.inserted, words.insertedHint) : null,
        h("dl", { class: "facts" }, h("dt", null, words.workbook), h("dd", null, workbook.host.name(), " ", filePicker(pane, words.change, true))),
        errors === 0 ? null : h("p", { class: "hint" }, words.errorsLeft(errors), " ", h("button", { type: "button", class: "link", onclick: () => pane.show("check") }, pane.words.report.goErrors))),
      h("section", { class: "sect stack stack--8", key: "insert" },
        h("h2", { class: "sect__title" }, words.insertTitle),
        h("p", null, words.insertHint),
        document.hasBlocks() && !document.inserted ? h("p", { class: "hint" }, words.hasBlocks(document.rows.length)) : null),
      source(pane, document),
    ],
    foot: button(document.busy === "insert" ? words.inserting : words.insert, () => void document.insert(workbook),
      { look: "primary", busy: document.busy === "insert" || !isReady, off: document.host.isReadOnly(), focus: "primary" }),
  };
}

/** What of the document no longer agrees with the workbook. */
export function updateScreen(pane: PaneModel, workbook: WorkbookModel, document: DocumentModel): Screen {
  const words = pane.words.word;
  const outdated = document.outdated();
  const edited = document.editedByHand();
  const compare = button(words.compare, () => void document.compare(workbook), { busy: document.busy === "read", focus: "compare" });
  if (document.trouble !== null) {
    return { body: h("section", { class: "sect" }, troubleBanner(pane, document.trouble, words.failed, words.unchanged, () => void document.compare(workbook))), foot: compare };
  }
  if (document.answer === null) {
    return { body: [h("p", { class: "sect hint" }, words.comparing), bones()], foot: compare };
  }
  if (!document.hasBlocks()) {
    return {
      body: h("section", { class: "sect stack" }, banner("note", words.noBlocks, words.noBlocksHint)),
      foot: [button(words.goInsert, () => pane.show("insert"), { look: "primary" }), compare],
    };
  }
  return {
    body: [
      h("section", { class: "sect stack", key: "banner" },
        readOnly(pane, document),
        outdated.length === 0
          ? banner("ok", words.allSame, words.allSameHint(document.rows.length))
          : banner("warn", words.outdatedTitle(outdated.length), edited.length === 0 ? null : words.handKept(edited.length))),
      outdated.length === 0 ? null : h("section", { "aria-label": words.outdatedList, key: "list" },
        h("ul", null, outdated.map((row) => outdatedRow(pane, document, row)))),
      source(pane, document),
      edited.length === 0 ? null : h("section", { class: "stack stack--8", key: "hand" },
        h("div", { class: "sect__head listhead" }, h("h2", { class: "sect__title" }, words.hand), h("span", { class: "sect__side" }, pane.words.counts.places(edited.length))),
        h("p", { class: "hint listnone" }, words.handHint),
        h("ul", null, edited.map((row) => editedRow(pane, document, row)))),
    ],
    foot: outdated.length === 0 || document.host.isReadOnly() ? compare : [
      button(document.busy === "update" ? words.updating : words.updateAll(outdated.length), () => void document.update(outdated), { look: "primary", busy: document.busy === "update", focus: "primary" }),
      compare,
    ],
  };
}

function readOnly(pane: PaneModel, document: DocumentModel): VNode | null {
  return document.host.isReadOnly() ? banner("note", pane.words.word.readOnly, pane.words.word.readOnlyHint, null, "lock") : null;
}

function outdatedRow(pane: PaneModel, document: DocumentModel, { block, inDocument }: BlockRow): VNode {
  const words = pane.words.word;
  const row = { block, inDocument, state: "outdated" as const, isBehind: false };
  return h("li", { class: document.current?.tag === inDocument.tag ? "upd is-open" : "upd", key: block.tag },
    h("button", { type: "button", class: "link upd__place", "aria-label": words.goToOne(block.title), onclick: () => void document.goTo(inDocument.tag) }, block.title),
    h("span", { class: "upd__diff" }, difference(pane, inDocument.text, block.text)),
    document.host.isReadOnly() ? null : button(words.update, () => void document.update([row]), { small: true, look: "quiet", name: words.updateOne(block.title), busy: document.busy === "update" }));
}

/** A short pair with the changed characters marked; long blocks only say that they change. */
function difference(pane: PaneModel, before: string, after: string): Content {
  const lines = after.split(/[\r\n]+/);
  const known = before.split(/[\r\n]+/);
  const changed = lines.filter((line) => line.trim() !== "" && !known.includes(line));
  const gone = known.filter((line) => line.trim() !== "" && !lines.includes(line));
  const [was, is] = [gone[0], changed[0]];
  if (gone.length !== 1 || changed.length !== 1 || was === undefined || is === undefined) {
    return pane.words.word.redraw;
  }
  const parts = changedStretch(was, is, 6);
  return [h("del", null, marked(parts.before)), " ", icon("arrow", "i-12"), " ", h("ins", null, marked(parts.after))];
}

function editedRow(pane: PaneModel, document: DocumentModel, row: BlockRow): VNode {
  const words = pane.words.word;
  return h("li", { class: "upd", key: row.block.tag },
    h("button", { type: "button", class: "link upd__place", "aria-label": words.goToOne(row.block.title), onclick: () => void document.goTo(row.inDocument.tag) }, row.block.title),
    h("span", { class: "hint" }, row.isBehind ? words.handBehind : null),
    row.isBehind && !document.host.isReadOnly() ? button(words.useWorkbook, () => void document.update([row]), { small: true, look: "quiet" }) : null);
}

/** Where the number at the cursor comes from. */
function source(pane: PaneModel, document: DocumentModel): VNode {
  const words = pane.words.word;
  const current = document.current;
  const block = document.sources();
  if (current === null || block === null) {
    return h("section", { class: "sect", key: "source" }, h("p", { class: "hint" }, current === null ? words.sourceNone : document.answer === null ? words.unchosen : words.sourceUnknown));
  }
  const text = current.text.length > 24 ? block.title : current.text;
  return h("section", { class: "sect stack stack--8", key: "source", "aria-label": words.sourceTitle(text) },
    h("h2", { class: "sect__title" }, words.sourceTitle(text)),
    h("dl", { class: "facts" },
      h("dt", null, words.workbook), h("dd", null, pane.workbook?.host.name() ?? ""),
      h("dt", null, words.sourceBlock), h("dd", null, block.title),
      bySentence(block).slice(0, 6).map(([sentence, places]) => [
        h("dt", null, words.sourcePlace),
        h("dd", null, places.map(({ sheet, cell }, index) => [index === 0 ? null : pane.words.comma, sheet, " ", h("span", { class: "code" }, cell)]),
          h("span", { class: "hint source__text" }, sentence.length > 48 ? `${sentence.slice(0, 48)}…` : sentence)),
      ])));
}

/** Each sentence or line of a block once, with all its cells. */
function bySentence(block: ReportBlock): [string, BlockSource[]][] {
  const sentences = new Map<string, BlockSource[]>();
  block.sources.forEach((source) => sentences.set(source.text, [...(sentences.get(source.text) ?? []), source]));
  return [...sentences];
}
