import type { Severity } from "../api/contract.ts";
import type { Changes } from "./changes.ts";
import { filtered, grouped, inOrder, safeFixCount, type FindingGroup, type Grouping, type ListedFinding } from "./grouping.ts";

const goneShownFor = 3_000;

/** The findings as the person sees them: filtered, grouped, one open. It keeps its shape from one check to the next. */
export class FindingList {
  severities: ReadonlySet<Severity> = new Set<Severity>(["error", "warning", "note"]);
  sheet = "";
  grouping: Grouping = "cause";
  openFinding: string | null = null;
  readonly openGroups = new Set<string>();
  /** The open finding that the last check no longer has. */
  gone: ListedFinding | null = null;
  private readonly groupOrder = new Map<string, number>();
  private findings: ListedFinding[] = [];
  private isFirst = true;

  constructor(private readonly changes: Changes) {}

  /** Takes what a new check found; an open finding that is gone says so for a moment. */
  take(findings: ListedFinding[]): void {
    const open = this.openFinding === null ? undefined : this.findings.find(({ key }) => key === this.openFinding);
    this.findings = findings;
    if (open !== undefined && !findings.some(({ key }) => key === open.key)) {
      this.gone = open;
      window.setTimeout(() => this.fold(open), goneShownFor);
    }
    const first = this.isFirst ? this.groups()[0] : undefined;
    this.isFirst = false;
    if (first !== undefined) {
      this.openGroups.add(first.key);
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

  /** How many cells the safe fixes would write. */
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

  private fold(gone: ListedFinding): void {
    if (this.gone === gone) {
      this.gone = null;
      this.openFinding = this.openFinding === gone.key ? null : this.openFinding;
      this.changes.tell();
    }
  }
}

/** Keeps a finding that is gone where its group stands, so that nothing jumps while it says so. */
function withGone(findings: readonly ListedFinding[], gone: ListedFinding): ListedFinding[] {
  const place = findings.findIndex(({ finding }) => finding.rule === gone.finding.rule && finding.sheet === gone.finding.sheet);
  const at = place < 0 ? 0 : place;
  return [...findings.slice(0, at), gone, ...findings.slice(at)];
}
