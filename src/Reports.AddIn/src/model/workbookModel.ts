import type { CheckAnswer, Edit, Finding, Place, Severity } from "../api/contract.ts";
import type { Service, WorkbookSource } from "../api/service.ts";
import type { CellChange, WorkbookHost, WriteOutcome } from "../hosts/workbookHost.ts";
import type { Changes } from "./changes.ts";
import { filtered, grouped, inOrder, listed, safeFixCount, type FindingGroup, type Grouping, type ListedFinding } from "./grouping.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import { isAborted, troubleOf, type Trouble } from "./trouble.ts";

/** What the last write did, shown until the person goes on. */
export interface WriteReport {
  readonly act: "fixAll" | "undo";
  readonly written: number;
  readonly entries: readonly JournalEntry[];
  readonly refused: readonly WriteOutcome[];
  readonly skipped: readonly { readonly edit: Edit; readonly reason: string }[];
}

/** What the person should hear: the view finds the words. */
export type Announcement =
  | { readonly kind: "checked"; readonly answer: CheckAnswer }
  | { readonly kind: "fixed"; readonly cell: string; readonly errors: number }
  | { readonly kind: "wrote"; readonly count: number }
  | { readonly kind: "undone"; readonly count: number }
  | { readonly kind: "selected"; readonly place: Place };

const quietBeforeCheck = 400;
const retryEvery = 30;
const goneShownFor = 3_000;

/** One open workbook: its last check, the list of findings as the person sees it, and what the pane wrote. */
export class WorkbookModel {
  answer: CheckAnswer | null = null;
  checkedAt: Date | null = null;
  /** The list is older than the workbook. */
  isOld = false;
  busy: "check" | "fix" | "undo" | null = null;
  busySince = 0;
  trouble: Trouble | null = null;
  secondsToRetry: number | null = null;
  severities: ReadonlySet<Severity> = new Set<Severity>(["error", "warning", "note"]);
  sheet = "";
  grouping: Grouping = "cause";
  openFinding: string | null = null;
  readonly openGroups = new Set<string>();
  /** The open finding that the last check no longer has. */
  gone: ListedFinding | null = null;
  refused: readonly WriteOutcome[] = [];
  report: WriteReport | null = null;
  place: Place | null = null;
  readonly journal = new Journal();
  /** Counts what was read, so that a map or a report knows whether it is older. */
  revision = 0;
  private readonly groupOrder = new Map<string, number>();
  private findings: ListedFinding[] = [];
  private running: AbortController | null = null;
  private clock: number | undefined;
  private countdown: number | undefined;
  private unwatch: (() => void) | null = null;

  constructor(
    readonly host: WorkbookHost,
    private readonly service: Service,
    private readonly changes: Changes,
    private readonly announce: (what: Announcement) => void,
  ) {}

  async start(): Promise<void> {
    await this.check();
    if (this.host.abilities.liveChanges) {
      try {
        this.unwatch = await this.host.watch(() => this.changedOutside());
      } catch (failure) {
        // Without events the pane still checks when asked, and when the person comes back to it.
        troubleOf(failure);
      }
    }
  }

  close(): void {
    this.running?.abort();
    this.unwatch?.();
    window.clearTimeout(this.clock);
    window.clearInterval(this.countdown);
  }

  /** Reads the workbook anew and has it checked. */
  async check(): Promise<void> {
    this.running?.abort();
    window.clearTimeout(this.clock);
    const control = new AbortController();
    this.running = control;
    this.begin("check");
    try {
      const source = await this.host.source();
      const answer = control.signal.aborted ? null : await this.service.check(source, control.signal);
      if (answer !== null && !control.signal.aborted) {
        this.accept(answer);
      }
    } catch (failure) {
      if (!control.signal.aborted && !isAborted(failure)) {
        this.fail(troubleOf(failure));
      }
    } finally {
      if (this.running === control) {
        this.running = null;
        this.busy = null;
      }
      this.changes.tell();
    }
  }

  /** Leaves a running check; the list from before stays. */
  stop(): void {
    this.running?.abort();
    this.running = null;
    this.busy = null;
    this.changes.tell();
  }

  /** Something changed in the workbook: checks once it has been quiet for a moment. */
  changedOutside(): void {
    this.isOld = this.answer !== null;
    window.clearTimeout(this.clock);
    this.clock = window.setTimeout(() => {
      if (this.busy === null || this.busy === "check") {
        void this.check();
      } else {
        this.changedOutside();
      }
    }, quietBeforeCheck);
  }

  /** The person came back to the pane: programs do not report every change, so look again. */
  comeBack(): void {
    if (this.host.abilities.liveChanges && this.answer !== null && this.busy === null && this.trouble === null) {
      this.changedOutside();
    }
  }

  shown(): ListedFinding[] {
    const all = this.gone === null ? this.findings : withGone(this.findings, this.gone);
    return filtered(all, { severities: this.severities, sheet: this.sheet });
  }

  groups(): FindingGroup[] {
    const groups = grouped(this.shown(), this.grouping);
    // A group keeps its place from check to check: nothing jumps under the reader's eyes.
    for (const { key } of groups) {
      if (!this.groupOrder.has(key)) {
        this.groupOrder.set(key, this.groupOrder.size);
      }
    }
    return inOrder(groups, this.groupOrder);
  }

  all(): readonly ListedFinding[] {
    return this.findings;
  }

  safeFixes(): number {
    return safeFixCount(this.findings);
  }

  toggleSeverity(severity: Severity): void {
    const next = new Set(this.severities);
    if (!next.delete(severity)) {
      next.add(severity);
    }
    this.severities = next;
    this.changes.tell();
  }

  showSheet(sheet: string): void {
    this.sheet = sheet;
    this.changes.tell();
  }

  groupBy(grouping: Grouping): void {
    this.grouping = grouping;
    this.changes.tell();
  }

  toggleGroup(key: string, open?: boolean): void {
    if (open ?? !this.openGroups.has(key)) {
      this.openGroups.add(key);
    } else {
      this.openGroups.delete(key);
    }
    this.changes.tell();
  }

  /** Opens a finding and its group, and leaves the sheet alone. */
  open(key: string | null): void {
    this.openFinding = key;
    if (key !== null) {
      const group = this.groups().find(({ findings }) => findings.some((item) => item.key === key));
      if (group !== undefined) {
        this.openGroups.add(group.key);
      }
    }
    this.changes.tell();
  }

  async goTo(place: Place): Promise<void> {
    try {
      await this.host.select(place);
      this.place = { sheet: place.sheet, cell: place.cell };
      this.announce({ kind: "selected", place });
    } catch (failure) {
      this.trouble = troubleOf(failure);
    }
    this.changes.tell();
  }

  placeOf(finding: Finding): Place | null {
    const cell = finding.cell ?? (typeof finding.row === "number" ? `A${finding.row}` : null);
    return cell === null || finding.sheet === "" ? null : { sheet: finding.sheet, cell };
  }

  /** Writes the fix of one finding, then opens the next one. */
  async fix(item: ListedFinding): Promise<void> {
    const edits = item.finding.fix?.edits ?? [];
    if (edits.length === 0 || this.host.isReadOnly()) {
      return;
    }
    const order = this.groups().flatMap(({ findings }) => findings);
    const next = order[order.findIndex(({ key }) => key === item.key) + 1]?.key ?? null;
    const outcomes = await this.write("fix", edits);
    if (outcomes === null) {
      return;
    }
    const isDone = outcomes.every(({ refusal }) => refusal === null);
    this.openFinding = isDone ? null : item.key;
    await this.check();
    if (isDone) {
      this.open(next !== null && this.findings.some(({ key }) => key === next) ? next : null);
      this.announce({ kind: "fixed", cell: edits[0]?.cell ?? "", errors: this.answer?.summary.error ?? 0 });
    }
  }

  /** Asks for a plan of all safe fixes, writes it, and shows what was done. */
  async fixAll(): Promise<void> {
    if (this.host.isReadOnly()) {
      return;
    }
    this.begin("fix");
    try {
      const safe = new Set(this.findings.flatMap(({ finding }) => (finding.fix?.safe === true ? finding.fix.edits.map(({ sheet, cell }) => `${sheet}!${cell}`) : [])));
      const plan = await this.service.planFixes(await this.host.source());
      const outcomes = plan.edits.length === 0 ? [] : await this.host.write(plan.edits);
      const entries = this.journal.add(outcomes);
      this.refused = outcomes.filter(({ refusal }) => refusal !== null);
      this.report = { act: "fixAll", written: entries.length, entries, refused: this.refused,
        // Changes of meaning are left out of every plan; they stay in the list and need no word here.
        skipped: plan.skipped.filter(({ edit }) => safe.has(`${edit.sheet}!${edit.cell}`)) };
      this.announce({ kind: "wrote", count: entries.length });
    } catch (failure) {
      this.fail(troubleOf(failure));
      return;
    } finally {
      this.busy = null;
      this.changes.tell();
    }
    await this.check();
  }

  /** Takes back what the pane wrote; cells that the person changed since keep the person's text. */
  async undo(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0 || this.host.isReadOnly()) {
      return;
    }
    const outcomes = await this.write("undo", this.journal.undoing(entries));
    if (outcomes === null) {
      return;
    }
    this.journal.taken(entries, outcomes);
    const written = outcomes.filter(({ refusal }) => refusal === null).length;
    const left = (this.report?.entries ?? this.journal.all()).filter((entry) => this.journal.all().includes(entry));
    this.report = { act: "undo", written, entries: left, refused: this.refused, skipped: [] };
    this.announce({ kind: "undone", count: written });
    await this.check();
  }

  showReport(): void {
    this.report = { act: "fixAll", written: this.journal.all().length, entries: this.journal.all(), refused: [], skipped: [] };
    this.changes.tell();
  }

  closeReport(): void {
    this.report = null;
    this.refused = [];
    this.changes.tell();
  }

  async source(): Promise<WorkbookSource> {
    return this.host.source();
  }

  private async write(act: "fix" | "undo", changes: readonly CellChange[]): Promise<WriteOutcome[] | null> {
    this.begin(act);
    try {
      const outcomes = await this.host.write(changes);
      if (act === "fix") {
        this.journal.add(outcomes);
      }
      this.refused = outcomes.filter(({ refusal }) => refusal !== null);
      return outcomes;
    } catch (failure) {
      this.fail(troubleOf(failure));
      return null;
    } finally {
      this.busy = null;
      this.changes.tell();
    }
  }

  private begin(act: "check" | "fix" | "undo"): void {
    this.busy = act;
    this.busySince = Date.now();
    // A second look after 0.4 s: quick answers show no waiting sign.
    window.setTimeout(() => this.changes.tell(), quietBeforeCheck + 10);
    this.changes.tell();
  }

  private accept(answer: CheckAnswer): void {
    const before = this.findings;
    const isFirst = this.answer === null;
    this.answer = answer;
    this.findings = listed(answer);
    this.checkedAt = new Date();
    this.isOld = false;
    this.trouble = null;
    this.stopCountdown();
    this.revision++;
    const grid = this.host.lastGrid();
    if (grid !== null) {
      this.journal.compare(grid);
    }
    const open = this.openFinding === null ? undefined : before.find(({ key }) => key === this.openFinding);
    if (open !== undefined && !this.findings.some(({ key }) => key === open.key)) {
      this.gone = open;
      window.setTimeout(() => {
        if (this.gone === open) {
          this.gone = null;
          this.openFinding = this.openFinding === open.key ? null : this.openFinding;
          this.changes.tell();
        }
      }, goneShownFor);
    }
    if (isFirst) {
      const first = this.groups()[0];
      if (first !== undefined) {
        this.openGroups.add(first.key);
      }
    }
    this.announce({ kind: "checked", answer });
  }

  private fail(trouble: Trouble): void {
    this.trouble = trouble;
    this.isOld = this.answer !== null;
    if (trouble.kind === "offline" && this.secondsToRetry === null) {
      this.secondsToRetry = retryEvery;
      this.countdown = window.setInterval(() => this.tick(), 1_000);
    }
    this.changes.tell();
  }

  private tick(): void {
    this.secondsToRetry = (this.secondsToRetry ?? retryEvery) - 1;
    if (this.secondsToRetry <= 0) {
      this.stopCountdown();
      void this.check();
    }
    this.changes.tell();
  }

  private stopCountdown(): void {
    window.clearInterval(this.countdown);
    this.secondsToRetry = null;
  }

  /** The person does not want to wait for the countdown. */
  retry(): void {
    this.stopCountdown();
    void this.check();
  }

  clearTrouble(): void {
    this.trouble = null;
    this.changes.tell();
  }
}

/** Keeps a finding that is gone where its group stands, so that nothing jumps while it says so. */
function withGone(findings: readonly ListedFinding[], gone: ListedFinding): ListedFinding[] {
  const place = findings.findIndex(({ finding }) => finding.rule === gone.finding.rule && finding.sheet === gone.finding.sheet);
  const at = place < 0 ? 0 : place;
  return [...findings.slice(0, at), gone, ...findings.slice(at)];
}
