import type { Job, Language, PaneConfiguration, RuleDescription } from "../api/contract.ts";
import { Service } from "../api/service.ts";
import type { DocumentHost } from "../hosts/documentHost.ts";
import { FileHost } from "../hosts/browser/fileHost.ts";
import type { WorkbookHost } from "../hosts/workbookHost.ts";
import { pageLanguage, wordsIn, type Catalogue } from "../text/catalogue.ts";
import { Changes } from "./changes.ts";
import { DocumentModel } from "./documentModel.ts";
import { MapModel } from "./mapModel.ts";
import { ReportModel } from "./reportModel.ts";
import { troubleOf } from "./trouble.ts";
import { WorkbookModel, type Announcement } from "./workbookModel.ts";

/** Which program the pane stands beside. */
export type Program = "excel" | "word" | "browser";
export type Tab = "fill" | "check" | "map" | "report" | "insert" | "update";
export type Dialog = "help" | "menu" | "diagnosis" | "undoAll";

/** Something that keeps the pane from starting at all. */
export type StartTrouble = "tooOld" | "officeFailed";

/** Everything the pane shows. */
export class PaneModel {
  readonly changes = new Changes();
  readonly service = new Service(() => this.language);
  words: Catalogue;
  tab: Tab = "check";
  dialog: Dialog | null = null;
  workbook: WorkbookModel | null = null;
  map: MapModel | null = null;
  report: ReportModel | null = null;
  document: DocumentModel | null = null;
  announcement = "";
  configuration: PaneConfiguration | null = null;
  startTrouble: StartTrouble | null = null;
  refusedFile: { name: string; size: number } | null = null;
  wasCopied = false;
  /** The sheet whose missing cells are listed. */
  fillSheet: string | null = null;
  /** The sheet that the browser shows, when the person chose one. */
  shownSheet: string | null = null;
  /** What the view focuses after it has drawn, by `data-focus`. */
  focusRequest: string | null = null;
  /** The row or group of the list that Tab leads to. */
  listStop: string | null = null;
  /** How many rows of a long group are shown. */
  readonly rowLimits = new Map<string, number>();
  /** Explanations fetched so far, by language and code. */
  readonly rules = new Map<string, RuleDescription>();
  private readonly scrolling = new Map<Tab, number>();

  constructor(readonly program: Program, public language: Language) {
    this.words = wordsIn(language);
    this.tab = program === "word" ? "insert" : "check";
  }

  tabs(): readonly Tab[] {
    return this.program === "word" ? ["insert", "update", "check"] : ["fill", "check", "map", "report"];
  }

  /** Works on a workbook that a host already holds. */
  openHost(host: WorkbookHost): void {
    this.workbook?.close();
    this.report?.leave();
    const workbook = new WorkbookModel(host, this.service, this.changes, (what) => this.hear(what));
    this.workbook = workbook;
    this.map = new MapModel(workbook, this.service, this.changes);
    this.report = new ReportModel(workbook, this.service, this.changes, (job) => this.hearJob(job));
    this.fillSheet = null;
    void workbook.start();
    this.changes.tell();
  }

  /** Works on a file from this machine. */
  openFile(file: File): void {
    const limit = this.configuration?.maxBodyBytes ?? Number.POSITIVE_INFINITY;
    this.refusedFile = file.size > limit ? { name: file.name, size: file.size } : null;
    if (this.refusedFile !== null) {
      this.changes.tell();
      return;
    }
    const host = new FileHost(this.service, file);
    this.openHost(host);
    void host.readCells().then(() => this.changes.tell(), () => undefined);
  }

  openDocument(host: DocumentHost): void {
    this.document = new DocumentModel(host, this.service, this.changes, (what, count) => {
      this.say(what === "inserted" ? this.words.word.inserted : this.words.word.updated(count));
    });
    this.changes.tell();
  }

  /** The opened file, when the workbook is one. */
  file(): FileHost | null {
    return this.workbook?.host instanceof FileHost ? this.workbook.host : null;
  }

  show(tab: Tab, scrollTop = 0): void {
    this.scrolling.set(this.tab, scrollTop);
    this.tab = tab;
    this.enterTab();
    this.changes.tell();
  }

  /** Where a tab was scrolled to when it was left. */
  scrollOf(tab: Tab): number {
    return this.scrolling.get(tab) ?? 0;
  }

  ask(dialog: Dialog | null): void {
    this.dialog = dialog;
    if (dialog !== null) {
      this.focusRequest = dialog === "undoAll" ? "confirm-undo" : "dialog";
    }
    this.wasCopied = false;
    this.changes.tell();
  }

  switchLanguage(): void {
    this.language = this.language === "zh" ? "en" : "zh";
    this.words = wordsIn(this.language);
    document.documentElement.lang = pageLanguage(this.language);
    try {
      localStorage.setItem("reports.language", this.language);
    } catch {
      // Storage may be closed to embedded pages; the choice then lasts as long as the page.
    }
    // Messages come from the service in its reader's language.
    if (this.workbook !== null) {
      void this.workbook.check();
    }
    this.changes.tell();
  }

  showRows(group: string, limit: number): void {
    this.rowLimits.set(group, limit);
    this.changes.tell();
  }

  /** Fetches why a rule exists and where it comes from. */
  async explain(code: string): Promise<void> {
    try {
      this.rules.set(`${this.language} ${code}`, await this.service.rule(code));
    } catch (failure) {
      const trouble = troubleOf(failure);
      this.say(trouble.kind === "offline" ? this.words.offline.title : this.words.trouble.service);
    }
    this.changes.tell();
  }

  say(text: string): void {
    this.announcement = text;
    this.changes.tell();
  }

  /** What support needs to know; nothing of the workbook's content. */
  diagnosis(): string {
    const trouble = this.workbook?.trouble ?? null;
    const lines: (string | null | undefined)[] = [
      `pane ${this.configuration?.version ?? "?"} ${this.program} ${this.language}`,
      `page ${location.origin}${location.pathname}`,
      `browser ${navigator.userAgent}`,
      `engine ${this.workbook?.answer?.tool.version ?? "?"} rules ${this.workbook?.answer?.tool.rulesHash.slice(0, 12) ?? "?"}`,
      `template ${this.workbook?.answer?.workbook.template ?? "?"} ${this.workbook?.answer?.workbook.templateVersion ?? ""}`,
      `checked ${this.workbook?.checkedAt?.toISOString() ?? "never"}`,
      trouble === null ? null : `trouble ${trouble.kind} ${trouble.kind === "refused" ? `${trouble.problem.type} ${trouble.problem.status ?? ""} ${trouble.problem.traceId ?? ""}` : ""}${trouble.kind === "host" ? `${trouble.failure} ${trouble.detail}` : ""}`,
    ];
    return lines.filter((line) => typeof line === "string").join("\n");
  }

  private enterTab(): void {
    if (this.tab === "map" && this.workbook?.answer != null) {
      this.map?.show();
    }
    if (this.tab === "update") {
      this.compareDocument();
    }
  }

  private compareDocument(): void {
    if (this.document !== null && this.workbook?.answer != null && this.document.busy === null) {
      void this.document.compare(this.workbook);
    }
  }

  private hear(what: Announcement): void {
    const words = this.words;
    switch (what.kind) {
      case "checked":
        this.say(words.check.done(what.answer.summary.error, what.answer.summary.warning, what.answer.summary.note));
        this.enterTab();
        if (this.tab !== "update") {
          this.compareDocument();
        }
        break;
      case "fixed":
        this.say(words.check.fixed(what.cell, what.errors));
        break;
      case "wrote":
        this.say(words.written.announced(what.count));
        break;
      case "undone":
        this.say(words.written.undone(what.count));
        break;
      case "selected":
        this.shownSheet = null;
        this.say(words.check.selected(what.place.sheet, what.place.cell));
        break;
    }
  }

  private hearJob(job: Job): void {
    this.say(job.state === "done" ? this.words.report.done : job.state === "failed" ? this.words.report.failed : job.stepText);
  }
}
