import type { Job, ReportKind, ResultLink } from "../api/contract.ts";
import { ServiceProblem } from "../api/failures.ts";
import type { Service } from "../api/service.ts";
import type { Changes } from "./changes.ts";
import { troubleOf, type Trouble } from "./trouble.ts";
import type { WorkbookModel } from "./workbookModel.ts";

export interface FinishedReport {
  readonly kind: ReportKind;
  readonly link: ResultLink;
  readonly at: Date;
  readonly revision: number;
}

const pollEvery = 700;

/** Making the report: one job at a time, its progress, and the files made so far. */
export class ReportModel {
  kind: ReportKind = "annex";
  job: Job | null = null;
  isStarting = false;
  trouble: Trouble | null = null;
  readonly finished: FinishedReport[] = [];
  private events: EventSource | null = null;
  private poll: number | undefined;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly service: Service,
    private readonly changes: Changes,
    private readonly announce: (job: Job) => void,
  ) {}

  isRunning(): boolean {
    return this.isStarting || this.job?.state === "queued" || this.job?.state === "running";
  }

  choose(kind: ReportKind): void {
    this.kind = kind;
    this.changes.tell();
  }

  /** Reads the workbook anew and starts the job. */
  async make(): Promise<void> {
    if (this.isRunning()) {
      return;
    }
    this.trouble = null;
    this.job = null;
    this.isStarting = true;
    this.changes.tell();
    try {
      const kind = this.kind;
      const revision = this.workbook.revision;
      const job = await this.service.startReport(await this.workbook.source(), kind);
      this.follow(job, kind, revision);
    } catch (failure) {
      this.trouble = troubleOf(failure);
    } finally {
      this.isStarting = false;
      this.changes.tell();
    }
  }

  async stop(): Promise<void> {
    const job = this.job;
    this.leave();
    if (job !== null) {
      this.job = { ...job, state: "cancelled" };
      try {
        await this.service.stopJob(job.id);
      } catch (failure) {
        this.trouble = troubleOf(failure);
      }
    }
    this.changes.tell();
  }

  download(link: ResultLink): void {
    this.workbook.host.openLink(link.url);
  }

  leave(): void {
    this.events?.close();
    this.events = null;
    window.clearTimeout(this.poll);
  }

  private follow(first: Job, kind: ReportKind, revision: number): void {
    const take = (job: Job): void => this.take(job, kind, revision);
    take(first);
    if (!this.isRunning()) {
      return;
    }
    if (typeof EventSource === "undefined") {
      this.askAgain(first.id, take);
      return;
    }
    const events = this.service.jobEvents(first.id);
    this.events = events;
    const read = (event: Event): void => take(JSON.parse((event as MessageEvent<string>).data) as Job);
    ["progress", "done", "failed", "cancelled"].forEach((name) => events.addEventListener(name, read));
    // Some proxies hold event streams back or cut them: then ask.
    events.onerror = () => {
      events.close();
      if (this.events === events) {
        this.events = null;
        this.askAgain(first.id, take);
      }
    };
  }

  private askAgain(id: string, take: (job: Job) => void): void {
    this.poll = window.setTimeout(() => {
      void this.service.job(id).then(
        (job) => {
          take(job);
          if (this.isRunning()) {
            this.askAgain(id, take);
          }
        },
        (failure: unknown) => {
          this.trouble = troubleOf(failure);
          if (failure instanceof ServiceProblem) {
            this.job = null;
          } else {
            this.askAgain(id, take);
          }
          this.changes.tell();
        },
      );
    }, pollEvery);
  }

  private take(job: Job, kind: ReportKind, revision: number): void {
    if (this.job !== null && this.job.id === job.id && !this.isRunning()) {
      return;
    }
    this.job = job;
    this.trouble = null;
    if (!this.isRunning()) {
      this.leave();
    }
    if (job.state === "done" && job.result !== undefined && job.result !== null) {
      this.finished.unshift({ kind, link: job.result, at: new Date(), revision });
    }
    if (job.state === "failed" && job.problem !== undefined && job.problem !== null) {
      this.trouble = { kind: "refused", problem: job.problem, retryAfterInSeconds: null };
    }
    this.announce(job);
    this.changes.tell();
  }
}
