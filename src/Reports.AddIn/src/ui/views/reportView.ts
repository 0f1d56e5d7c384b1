import type { ReportKind } from "../../api/contract.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import type { FinishedReport, ReportModel } from "../../model/reportModel.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { banner, button, clockTime, icon, megabytes, progress } from "../parts.ts";
import { chooseByArrow } from "./checkView.ts";
import type { Screen } from "./shell.ts";
import { troubleBanner } from "./troubleParts.ts";

const kinds: readonly ReportKind[] = ["annex", "report", "formal"];

/** Choosing, making and downloading the report. */
export function reportScreen(pane: PaneModel, workbook: WorkbookModel, report: ReportModel): Screen {
  const words = pane.words;
  const errors = workbook.answer?.summary.error ?? 0;
  const isRunning = report.isRunning();
  return {
    body: [
      h("section", { class: "sect stack", key: "choose" },
        report.trouble !== null
          ? troubleBanner(pane, report.trouble, words.report.failed, words.report.untouched, () => void report.make())
          : errors === 0 ? null : banner("warn", null, [words.report.errorsLeft(errors), " ", h("button", { type: "button", class: "link", onclick: () => pane.show("check") }, words.report.goErrors)]),
        h("div", { class: "field" },
          h("span", { class: "field__label", id: "kind" }, words.report.kindLabel),
          h("div", { class: "segmented", role: "radiogroup", "aria-labelledby": "kind", onkeydown: chooseByArrow }, kinds.map((kind) => h("button", {
            type: "button",
            class: "segmented__item",
            role: "radio",
            key: kind,
            "aria-checked": report.kind === kind ? "true" : "false",
            tabindex: report.kind === kind ? 0 : -1,
            onclick: () => report.choose(kind),
          }, words.report.kinds[kind]))),
          h("p", { class: "field__hint" }, words.report.kindHints[report.kind])),
        h("p", { class: "hint" }, words.report.contentsHint)),
      isRunning ? running(pane, report) : report.job?.state === "cancelled" ? h("section", { class: "sect", key: "stopped" }, h("p", { class: "hint" }, words.report.stopped)) : null,
      h("section", { "aria-label": words.report.finished, key: "finished" },
        h("h2", { class: "sect__title listhead" }, words.report.finished),
        report.finished.length === 0
          ? h("p", { class: "hint listnone" }, words.report.none)
          : report.finished.map((finished) => line(pane, workbook, report, finished))),
    ],
    foot: foot(pane, report, isRunning),
  };
}

function running(pane: PaneModel, report: ReportModel): VNode {
  const words = pane.words.report;
  const job = report.job;
  const total = job?.total ?? 0;
  const step = job === null || job.stepText === "" ? words.queued : job.stepText;
  return h("section", { class: "sect", "aria-label": words.title, key: "running" },
    h("div", { class: "sect__head" }, h("h2", { class: "sect__title" }, words.title)),
    progress(words.progress, job?.done ?? 0, total),
    h("ol", { class: "steps" }, h("li", { class: "step is-now" }, icon("run"), step, total > 0 ? h("span", { class: "step__side" }, words.ofMany(Math.min(total, (job?.done ?? 0) + 1), total)) : null)));
}

function line(pane: PaneModel, workbook: WorkbookModel, report: ReportModel, finished: FinishedReport): VNode {
  const words = pane.words;
  const details = [words.report.madeAt(clockTime(words, finished.at), words.report.kinds[finished.kind]),
    finished.link.size === undefined ? null : megabytes(words, finished.link.size),
    finished.revision === workbook.revision ? null : words.report.isOld];
  return h("div", { class: "out", key: finished.link.url },
    icon("file"),
    h("div", null, h("p", { class: "out__name" }, finished.link.name), h("p", { class: "hint" }, details.filter((part) => part !== null).join(words.comma))),
    button(words.report.download, () => report.download(finished.link), { small: true, icon: "download", name: words.report.downloadOne(finished.link.name) }));
}

function foot(pane: PaneModel, report: ReportModel, isRunning: boolean): Content {
  const words = pane.words.report;
  return isRunning
    ? [button(words.making, () => undefined, { look: "primary", busy: true, key: "making" }), button(words.stop, () => void report.stop(), { key: "stop" })]
    : button(words.make, () => void report.make(), { look: "primary", key: "make", focus: "primary" });
}
