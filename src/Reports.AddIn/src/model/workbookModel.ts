import type { CheckAnswer, Edit, Finding, Grid, Place } from "../api/contract.ts";
import type { Service, WorkbookSource } from "../api/service.ts";
import type { CellChange, WorkbookHost, WriteOutcome } from "../hosts/workbookHost.ts";
import type { Changes } from "./changes.ts";
import { FindingList } from "./findingList.ts";
import { listed, type ListedFinding } from "./grouping.ts";
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
const lookAgainAfter = 2_000;

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
  readonly list: FindingList;
  refused: readonly WriteOutcome[] = [];
  report: WriteReport | null = null;
  place: Place | null = null;
  readonly journal = new Journal();
  /** Counts what was read, so that a map or a report knows whether it is older. */
  revision = 0;
  private checkedGrid: Grid | null = null;
  private running: AbortController | null = null;
  private clock: number | undefined;
  private countdown: number | undefined;
  private unwatch: (() => void) | null = null;

  constructor(
    readonly host: WorkbookHost,
    private readonly service: Service,
    private readonly changes: Changes,
    private readonly announce: (what: Announcement) => void,
  ) {
    this.list = new FindingList(changes);
  }

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

  /** The person came back to the pane: programs do not report every change, so look again, and check what is not the same. */
  async comeBack(): Promise<void> {
    if (!this.host.abilities.liveChanges || this.answer === null || this.busy !== null || this.trouble !== null) {
      return;
    }
    try {
      const checked = JSON.stringify(this.checkedGrid);
      await this.host.source();
      if (JSON.stringify(this.host.lastGrid()) !== checked) {
        this.changedOutside();
      }
    } catch (failure) {
      // A look that nobody asked for fails in silence; the next check says what is wrong.
      troubleOf(failure);
    }
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
    const order = this.list.groups().flatMap(({ findings }) => findings);
    const next = order[order.findIndex(({ key }) => key === item.key) + 1]?.key ?? null;
    const outcomes = await this.write("fix", edits);
    if (outcomes === null) {
      return;
    }
    const isDone = outcomes.every(({ refusal }) => refusal === null);
    this.list.openFinding = isDone ? null : item.key;
    await this.check();
    if (isDone) {
      this.list.open(next !== null && this.list.all().some(({ key }) => key === next) ? next : null);
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
      const safe = new Set(this.list.all().flatMap(({ finding }) => (finding.fix?.safe === true ? finding.fix.edits.map(({ sheet, cell }) => `${sheet}!${cell}`) : [])));
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
    this.answer = answer;
    this.checkedAt = new Date();
    this.isOld = false;
    this.trouble = null;
    this.stopCountdown();
    this.revision++;
    const grid = this.host.lastGrid();
    if (grid !== null) {
      this.journal.compare(grid);
    }
    this.checkedGrid = grid;
    this.list.take(listed(answer));
    this.announce({ kind: "checked", answer });
  }

  private fail(trouble: Trouble): void {
    this.trouble = trouble;
    this.isOld = this.answer !== null;
    if (trouble.kind === "host" && trouble.failure === "editing") {
      // The edit ends with Enter or Esc, and Esc is told by no event: look again until it is over.
      this.clock = window.setTimeout(() => void this.check(), lookAgainAfter);
    }
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
