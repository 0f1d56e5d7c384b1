import type { PaneModel } from "../model/paneModel.ts";
import { patch } from "./kit/patch.ts";
import type { Content } from "./kit/vnode.ts";

import { bones } from "./parts.ts";
import { checkScreen } from "./views/checkView.ts";
import { dialog } from "./views/dialogs.ts";
import { fillScreen } from "./views/fillView.ts";
import { mapScreen } from "./views/mapView.ts";
import { reportScreen } from "./views/reportView.ts";
import { shell, type Screen } from "./views/shell.ts";
import { foreignScreen, startScreen } from "./views/startView.ts";
import { cellLine, fileBar, webPage } from "./views/webView.ts";
import { insertScreen, updateScreen } from "./views/wordViews.ts";

const isField = /^(input|textarea|select)$/;

/** The whole pane: draws the model after every change, and looks after the focus. */
export class PaneApp extends HTMLElement {
  private model: PaneModel | null = null;
  private tab: string | null = null;
  private readonly wide = window.matchMedia("(min-width: 900px)");

  set pane(model: PaneModel) {
    this.model = model;
    model.changes.subscribe(() => this.draw());
    this.wide.addEventListener("change", () => this.draw());
    this.addEventListener("keydown", (event) => this.press(event));
    window.addEventListener("focus", () => void model.workbook?.comeBack());
    window.addEventListener("beforeunload", (event) => {
      if ((model.file()?.unsavedChanges() ?? 0) > 0) {
        event.preventDefault();
      }
    });
    this.acceptDrops(model);
    this.draw();
  }

  private draw(): void {
    const pane = this.model;
    if (pane === null) {
      return;
    }
    const hadFocus = this.contains(document.activeElement);
    const [screen, hasTabs] = screenOf(pane);
    const file = pane.program === "browser" ? pane.file() : null;
    const isWide = file !== null && pane.workbook !== null && this.wide.matches;
    const narrow: Content = file === null || isWide || pane.workbook === null ? null : [fileBar(pane, file), cellLine(pane, pane.workbook)];
    const content = shell(pane, { ...screen, body: [narrow, screen.body] }, hasTabs);
    this.className = isWide ? "app" : pane.workbook === null ? "app pane app--start" : "app pane";
    document.documentElement.lang = pane.language === "zh" ? "zh-CN" : "en";
    document.title = pane.words.product;
    const open = dialog(pane);
    const page = isWide && file !== null && pane.workbook !== null ? [webPage(pane, pane.workbook, file, content)] : content;
    patch(this, open === null ? page : [...page, open]);
    this.keepInert(open !== null);
    this.restoreScroll(pane);
    this.giveFocus(pane, hadFocus);
  }

  /** Behind a dialog nothing can be reached. */
  private keepInert(isOpen: boolean): void {
    for (const child of Array.from(this.children)) {
      const isBehind = isOpen && !child.classList.contains("shade");
      child.toggleAttribute("inert", isBehind);
      if (isBehind) {
        child.setAttribute("aria-hidden", "true");
      } else if (child.localName !== "svg") {
        child.removeAttribute("aria-hidden");
      }
    }
  }

  private restoreScroll(pane: PaneModel): void {
    if (this.tab !== pane.tab) {
      this.tab = pane.tab;
      const main = document.getElementById("pane-main");
      if (main !== null) {
        main.scrollTop = pane.scrollOf(pane.tab);
      }
    }
  }

  private giveFocus(pane: PaneModel, hadFocus: boolean): void {
    const request = pane.focusRequest;
    pane.focusRequest = null;
    const wanted = request === null ? null : Array.from(this.querySelectorAll<HTMLElement>("[data-focus]")).find((item) => item.dataset["focus"] === request) ?? null;
    if (wanted !== null) {
      wanted.focus();
    } else if (hadFocus && !this.contains(document.activeElement)) {
      // What had the focus is gone: stay near, so that the next Tab does not start from the top of the program.
      (this.querySelector<HTMLElement>("[role=dialog]") ?? this.querySelector<HTMLElement>("[role=tab][aria-selected=true]") ?? this.querySelector<HTMLElement>("button"))?.focus();
    }
  }

  private press(event: KeyboardEvent): void {
    const pane = this.model;
    if (pane === null || event.defaultPrevented) {
      return;
    }
    if (event.key === "?" && !isField.test((event.target as Element).localName)) {
      event.preventDefault();
      pane.ask("help");
    } else if (event.key === "Escape" && pane.workbook?.report != null) {
      pane.workbook.closeReport();
    }
  }

  private acceptDrops(model: PaneModel): void {
    if (model.program === "excel") {
      return;
    }
    this.addEventListener("dragover", (event) => event.preventDefault());
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) {
        model.openFile(file);
      }
    });
  }
}

/** The screen for where the person is, and whether the tabs make sense there. */
function screenOf(pane: PaneModel): [Screen, boolean] {
  const workbook = pane.workbook;
  if (workbook === null || pane.map === null || pane.report === null) {
    return [pane.configuration === null && pane.startTrouble === null && pane.program === "excel" ? { body: bones(), foot: null } : startScreen(pane), false];
  }
  const trouble = workbook.trouble;
  if (workbook.answer === null && trouble?.kind === "refused" && isRefusedFile(trouble.problem.status, workbook.host.kind === "browser")) {
    return [foreignScreen(pane, workbook), false];
  }
  switch (pane.tab) {
    case "fill":
      return [fillScreen(pane, workbook), true];
    case "map":
      return [workbook.answer === null ? checkScreen(pane, workbook) : mapScreen(pane, workbook, pane.map), true];
    case "report":
      return [workbook.answer === null ? checkScreen(pane, workbook) : reportScreen(pane, workbook, pane.report), true];
    case "insert":
      return [pane.document === null ? checkScreen(pane, workbook) : insertScreen(pane, workbook, pane.document), true];
    case "update":
      return [pane.document === null ? checkScreen(pane, workbook) : updateScreen(pane, workbook, pane.document), true];
    case "check":
      return [checkScreen(pane, workbook), true];
  }
}

/** The service says that the file itself is the matter: trying again does not help. */
function isRefusedFile(status: number | undefined, isFile: boolean): boolean {
  return status === 422 || status === 415 || status === 413 || (status === 400 && isFile);
}

