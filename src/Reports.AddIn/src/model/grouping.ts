import type { CheckAnswer, Finding, Severity } from "../api/contract.ts";

export type Grouping = "cause" | "sheet";

/** A finding with a name that stays the same from one check to the next. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** The rule's code; empty when grouped by sheet. */
  readonly code: string;
  readonly severity: Severity;
  readonly canAllBeFixed: boolean;
  readonly findings: readonly ListedFinding[];
}

const order: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Findings with their keys, in the service's order. */
export function listed(answer: CheckAnswer): ListedFinding[] {
  const seen = new Map<string, number>();
  return answer.findings.map((finding) => {
    const place = `${finding.rule}|${finding.sheet}|${finding.cell ?? ""}`;
    const number = seen.get(place) ?? 0;
    seen.set(place, number + 1);
    return { key: number === 0 ? place : `${place}|${number}`, finding };
  });
}

export interface Filters {
  readonly severities: ReadonlySet<Severity>;
  /** Empty for all. */
  readonly sheet: string;
}

export function filtered(findings: readonly ListedFinding[], filters: Filters): ListedFinding[] {
  return findings.filter(({ finding }) => filters.severities.has(finding.severity) && (filters.sheet === "" || finding.sheet === filters.sheet));
}

/** Groups in the service's order. */
export function grouped(findings: readonly ListedFinding[], by: Grouping): FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const item of findings) {
    const name = by === "cause" ? `${item.finding.rule}|${item.finding.severity}` : item.finding.sheet;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups].map(([key, items]): FindingGroup => {
    const first = (items[0] as ListedFinding).finding;
    const severity = items.reduce<Severity>((gravest, { finding }) => (order[finding.severity] < order[gravest] ? finding.severity : gravest), first.severity);
    return {
      key: `${by}:${key}`,
      title: by === "cause" ? first.title ?? first.rule : first.sheet,
      code: by === "cause" ? first.rule : "",
      severity,
      canAllBeFixed: items.every(({ finding }) => finding.fix?.safe === true),
      findings: items,
    };
  });
}

/** Groups in the order in which they first appeared; causes stand the gravest first. */
export function inOrder(groups: readonly FindingGroup[], firstSeen: ReadonlyMap<string, number>): FindingGroup[] {
  const gravity = ({ code, severity }: FindingGroup): number => (code === "" ? 0 : order[severity]);
  return [...groups].sort((one, other) => gravity(one) - gravity(other) || (firstSeen.get(one.key) ?? 0) - (firstSeen.get(other.key) ?? 0));
}

/** How many cells the safe fixes would write. */
export function safeFixCount(findings: readonly ListedFinding[]): number {
  const cells = new Set<string>();
  for (const { finding } of findings) {
    if (finding.fix?.safe === true) {
      finding.fix.edits.forEach(({ sheet, cell }) => cells.add(`${sheet}!${cell}`));
    }
  }
  return cells.size;
}
