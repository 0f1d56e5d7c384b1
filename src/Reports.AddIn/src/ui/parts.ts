import type { Edit, Severity } from "../api/contract.ts";
import { textChange, type TextPart } from "../model/textChange.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { h, type Content, type VNode } from "./kit/vnode.ts";

const sprite = "/pane/icons.svg";

export const severityIcons: Record<Severity, string> = { error: "error", warning: "warn", note: "note" };
export const severityClasses: Record<Severity, string> = { error: "sev--error", warning: "sev--warn", note: "sev--note" };

/** A drawing that carries no meaning of its own: words stand beside it or in its button's name. */
export function icon(name: string, className = ""): VNode {
  return h("svg", { class: `i ${className}`.trim(), "aria-hidden": "true", focusable: "false" }, h("use", { href: `${sprite}#${name}` }));
}

export interface ButtonLook {
  readonly look?: "primary" | "tonal" | "quiet" | "danger" | "plain";
  readonly small?: boolean;
  readonly icon?: string;
  readonly name?: string;
  readonly focus?: string;
  readonly key?: string;
  /** Why it cannot be pressed now: the id of the words beside it, or nothing. */
  readonly off?: boolean;
  readonly reasonId?: string;
  readonly busy?: boolean;
  readonly grows?: boolean;
  readonly popup?: "dialog" | "menu";
}

export function button(label: string | null, pressed: () => void, look: ButtonLook = {}): VNode {
  const classes = ["btn"];
  if (look.look !== undefined && look.look !== "plain") {
    classes.push(`btn--${look.look}`);
  }
  if (look.small === true) {
    classes.push("btn--small");
  }
  if (label === null) {
    classes.push("btn--icon");
  }
  if (look.grows === true) {
    classes.push("btn--grows");
  }
  const isOff = look.off === true || look.busy === true;
  return h("button", {
    type: "button",
    class: classes.join(" "),
    "aria-label": look.name,
    title: label === null ? look.name : undefined,
    "aria-disabled": isOff ? "true" : undefined,
    "aria-describedby": isOff ? look.reasonId : undefined,
    "aria-busy": look.busy === true ? "true" : undefined,
    "aria-haspopup": look.popup,
    "data-focus": look.focus,
    key: look.key,
    onclick: () => {
      if (!isOff) {
        pressed();
      }
    },
  }, look.icon === undefined ? null : icon(look.icon), label);
}

export type BannerKind = "note" | "ok" | "warn" | "error";

const bannerIcons: Record<BannerKind, string> = { note: "note", ok: "ok", warn: "warn", error: "error" };

export function banner(kind: BannerKind, title: string | null, text: Content, actions: Content = null, iconName = bannerIcons[kind], isAlert = false): VNode {
  return h("div", { class: kind === "note" ? "banner" : `banner banner--${kind}`, role: isAlert ? "alert" : undefined, key: `banner ${kind}` },
    icon(iconName),
    title === null ? null : h("p", { class: "banner__title" }, title),
    isEmpty(text) ? null : h("div", { class: "banner__text" }, text),
    isEmpty(actions) ? null : h("div", { class: "btns banner__acts" }, actions));
}

function isEmpty(content: Content): boolean {
  return content === null || content === undefined || content === false || content === "" || (Array.isArray(content) && content.every(isEmpty));
}

export function section(...content: Content[]): VNode {
  return h("section", { class: "sect stack" }, content);
}

export function meter(percent: number, full: boolean): VNode {
  return h("span", { class: full ? "meter meter--ok" : "meter", vars: { "--v": String(percent) } }, h("i", null));
}

export function progress(name: string, done: number, total: number): VNode {
  const percent = total > 0 ? Math.round((done / total) * 100) : 0;
  return h("div", { class: "progress", role: "progressbar", "aria-label": name, "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": percent, vars: { "--v": String(percent) } }, h("i", null));
}

/** Before → after: a short pair on one line, longer texts one above the other. */
export function change(words: Catalogue, edit: Edit): VNode {
  const parts = textChange(edit.before, edit.after);
  const before = edit.before === "" ? words.check.foundNothing : marked(parts.before);
  if (edit.before.length + edit.after.length <= 30 && !/\n/.test(edit.before + edit.after)) {
    return h("p", { class: "diff1" },
      h("span", { class: "sr-only" }, words.check.before), h("del", { class: "code" }, before),
      icon("arrow"),
      h("span", { class: "sr-only" }, words.check.after), h("ins", { class: "code" }, marked(parts.after)));
  }
  return h("div", { class: "diff" },
    h("div", { class: "diff__line diff__line--old" }, h("b", null, words.check.beforeShort), h("span", null, h("del", null, before))),
    h("div", { class: "diff__line diff__line--new" }, h("b", null, words.check.afterShort), h("span", null, h("ins", null, marked(parts.after)))));
}

/** Parts with the changed characters marked; a changed blank or end of line has a sign of its own, else nobody would see it. */
export function marked(parts: readonly TextPart[]): Content[] {
  return parts.map(({ text, changed }) => {
    const visible = text.replace(/\r?\n/g, "↵");
    return changed ? h("b", null, visible.replace(/ /g, "␣").replace(/\t/g, "⇥")) : visible;
  });
}

export function clockTime(words: Catalogue, at: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return words.time(two(at.getHours()), two(at.getMinutes()));
}

export function megabytes(words: Catalogue, bytes: number): string {
  return words.size((bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0));
}

export function bones(): VNode {
  const line = (): VNode[] => [h("span", { class: "bone" }), h("span", { class: "bone bone--short" })];
  return h("div", { class: "sect stack", "aria-hidden": "true" }, line(), line(), line());
}
