import type { PaneModel } from "../../model/paneModel.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { h, type VNode } from "../kit/vnode.ts";
import { banner, button, megabytes } from "../parts.ts";
import type { Screen } from "./shell.ts";
import { troubleText } from "./troubleParts.ts";

const accepted = ".xlsx,.xlsm,.xls,.et,.ods";

/** A button that opens the file picker. The input stays in the page, so that a keyboard and a screen reader find a plain button. */
export function filePicker(pane: PaneModel, label: string, isLink = false): VNode {
  const choose = (event: Event): void => {
    const input = (event.currentTarget as Element).parentElement?.querySelector("input");
    input?.click();
  };
  return h("span", { class: isLink ? "picker" : "picker picker--block", key: `pick ${label}`, "data-focus-in": "" },
    h("button", { type: "button", class: isLink ? "link" : "btn btn--primary btn--block", onclick: choose, "data-focus": "open-file" }, label),
    h("input", { type: "file", accept: accepted, hidden: true, tabindex: -1, "aria-label": label, onchange: (event: Event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      input.value = "";
      if (file !== undefined) {
        pane.openFile(file);
      }
    } }));
}

/** Nothing is open: how to begin. */
export function startScreen(pane: PaneModel): Screen {
  const words = pane.words.start;
  const isWord = pane.program === "word";
  const refused = pane.refusedFile;
  const limit = pane.configuration?.maxBodyBytes ?? 0;
  return {
    body: h("div", { class: "plain", key: "start" },
      pane.startTrouble === null ? null : banner("warn", pane.startTrouble === "tooOld" ? words.tooOld : words.officeFailed, pane.startTrouble === "tooOld" ? words.tooOldHint : words.officeFailedHint),
      refused === null ? null : banner("error", refused.name, words.tooLarge(megabytes(pane.words, refused.size), megabytes(pane.words, limit)), null, "error", true),
      h("h2", { class: "plain__title" }, isWord ? words.wordTitle : words.title),
      h("p", null, isWord ? words.wordIntro : words.intro),
      h("p", { class: "hint" }, isWord ? null : `${words.drop}${pane.words.comma}`, words.formats),
      h("ul", { class: "todo" }, h("li", null, h("b", null, words.noTemplate), h("span", { class: "hint" }, words.noTemplateHint),
        button(words.downloadTemplate, () => downloadTemplate(pane), { small: true, icon: "download" })))),
    foot: filePicker(pane, words.open),
  };
}

export function downloadTemplate(pane: PaneModel): void {
  const address = pane.service.templateAddress();
  if (pane.workbook !== null) {
    pane.workbook.host.openLink(address);
    return;
  }
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}

/** The open file is not our workbook, or not a workbook at all. */
export function foreignScreen(pane: PaneModel, workbook: WorkbookModel): Screen {
  const words = pane.words.foreign;
  const trouble = workbook.trouble;
  const item = (title: string, hint: string, act: VNode): VNode => h("li", null, h("b", null, title), h("span", { class: "hint" }, hint), act);
  const title = trouble?.kind === "refused" && !trouble.problem.type.endsWith(":not-this-template") && trouble.problem.title !== "" ? trouble.problem.title : words.title;
  return {
    body: h("div", { class: "plain", key: "foreign", role: "alert" },
      h("h2", { class: "plain__title" }, title),
      h("dl", { class: "facts" },
        h("dt", null, words.file), h("dd", null, words.untouched(workbook.host.name())),
        trouble === null ? null : [h("dt", null, words.why), h("dd", null, troubleText(pane, trouble))]),
      h("p", null, words.choose),
      h("ul", { class: "todo" },
        workbook.host.kind === "browser" ? null : item(words.received, words.receivedHint, h("span", null)),
        item(pane.words.start.noTemplate, pane.words.start.noTemplateHint, button(pane.words.start.downloadTemplate, () => downloadTemplate(pane), { small: true, icon: "download" })),
        item(words.again, words.againHint, button(words.recheck, () => void workbook.check(), { small: true, busy: workbook.busy !== null }))),
      h("p", { class: "hint" }, words.formats)),
    foot: workbook.host.kind === "browser" ? filePicker(pane, words.openFile) : button(words.recheck, () => void workbook.check(), { look: "primary", busy: workbook.busy !== null }),
  };
}
