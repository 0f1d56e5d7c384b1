import type { PaneModel } from "../../model/paneModel.ts";
import type { Trouble } from "../../model/trouble.ts";
import type { Content, VNode } from "../kit/vnode.ts";
import { h } from "../kit/vnode.ts";
import { banner, button } from "../parts.ts";

/** What a trouble says in a sentence or two, with the next step. */
export function troubleText(pane: PaneModel, trouble: Trouble): string {
  const words = pane.words;
  switch (trouble.kind) {
    case "offline":
      return pane.workbook?.host.abilities.writesInPlace === true ? words.offline.text : words.offline.textFile;
    case "host":
      return words.trouble.host[trouble.failure];
    case "refused":
      return [trouble.problem.title === "" ? words.trouble.service : null, trouble.problem.detail,
        trouble.problem.status === 429 && trouble.retryAfterInSeconds !== null ? words.trouble.busy(trouble.retryAfterInSeconds) : null]
        .filter((part) => typeof part === "string" && part !== "").join("");
  }
}

export function troubleTitle(pane: PaneModel, trouble: Trouble, otherwise: string): string {
  return trouble.kind === "offline" ? pane.words.offline.title : trouble.kind === "refused" && trouble.problem.title !== "" ? trouble.problem.title : otherwise;
}

/** A banner for a trouble of the map, the report or the document; the check has screens of its own. */
export function troubleBanner(pane: PaneModel, trouble: Trouble, title: string, after: string | null, retry: () => void): VNode {
  const words = pane.words;
  return banner(trouble.kind === "offline" ? "warn" : "error", troubleTitle(pane, trouble, title),
    [h("p", null, troubleText(pane, trouble)), errorPlaces(pane, trouble), after === null ? null : h("p", null, after)],
    button(words.offline.retry, retry, { small: true, icon: "retry" }),
    trouble.kind === "offline" ? "offline" : "error", true);
}

/** The cells that a refusal names. */
export function errorPlaces(pane: PaneModel, trouble: Trouble): Content {
  const errors = trouble.kind === "refused" ? trouble.problem.errors ?? [] : [];
  return errors.length === 0 ? null : h("ul", { class: "places", "aria-label": pane.words.trouble.at },
    errors.slice(0, 5).map(({ sheet, cell, message }) => h("li", null,
      cell === "" ? null : h("button", { type: "button", class: "link code", onclick: () => void pane.workbook?.goTo({ sheet, cell }) }, pane.words.place(sheet, cell)), " ", message)));
}
