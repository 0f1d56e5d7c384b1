/** The service's questions and answers as its OpenAPI document has them: one file, so that a change there is a change here. */

export type Language = "zh" | "en";
export type Severity = "error" | "warning" | "note";
export type CellValue = string | number | boolean | null;

/** A workbook as cells: what a host has read, or what the service read from a file. */
export interface Grid {
  name: string;
  sheets: GridSheet[];
  /** Defined names of the template, by which renamed sheets are known again. */
  names?: Record<string, string>;
}

export interface GridSheet {
  name: string;
  visibility?: "visible" | "hidden" | "veryHidden";
  /** Top left cell of `values`. */
  origin: string;
  values: CellValue[][];
  /** What is shown, only where a number is shown as something else (a date, a percentage). */
  texts?: Record<string, string>;
  /** Formulas by cell. */
  formulas?: Record<string, string>;
  /** Merged ranges, e.g. A12:A15. */
  merged?: string[];
}

export interface Place {
  sheet: string;
  cell: string;
}

export interface Edit extends Place {
  before: string;
  after: string;
}

export interface Finding {
  rule: string;
  title?: string;
  severity: Severity;
  sheet: string;
  cell?: string | null;
  row?: number | null;
  message: string;
  found: string;
  expected: string;
  hint: string;
  count: number;
  /** Its rule is on trial: it blocks nothing. */
  shadow?: boolean | null;
  fix?: { safe: boolean; edits: Edit[] } | null;
  related: Place[];
}

export interface Summary {
  error: number;
  warning: number;
  note: number;
}

export interface MissingCell {
  cell: string;
  row: number;
  column: string;
  header: string;
}

export interface SheetState {
  key: string;
  name: string;
  state: "found" | "missing" | "optional";
  rows: number;
  required: number;
  filled: number;
  missing: MissingCell[];
  missingCount: number;
  errors: number;
  warnings: number;
  notes: number;
}

export interface CheckAnswer {
  tool: { name: string; version: string; rulesHash: string };
  workbook: { name: string; sha256?: string; template: string; templateVersion: string | null };
  cells: { nonEmpty: number; imported: number; structural: number; reported: number };
  summary: Summary;
  findings: Finding[];
  /** Findings that a decision let pass; not there when there are none. */
  waived?: { finding: Finding; reason: string; who: string; until: string }[] | null;
  sheets: SheetState[];
}

export interface SkippedEdit {
  edit: Edit;
  reason: string;
}

export interface FixAnswer {
  edits: Edit[];
  skipped: SkippedEdit[];
  after: Summary;
  result?: ResultLink;
}

export interface ResultLink {
  url: string;
  name: string;
  size?: number;
  expires?: string;
}

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface Job {
  id: string;
  state: JobState;
  step: string;
  stepText: string;
  done: number;
  total: number;
  result?: ResultLink | null;
  problem?: ProblemDetails | null;
}

export interface BlockSource {
  text: string;
  sheet: string;
  cell: string;
}

export interface ReportBlock {
  tag: string;
  title: string;
  hash: string;
  text: string;
  flatOpc: string;
  sources: BlockSource[];
}

export interface BlocksAnswer {
  title: string;
  blocks: ReportBlock[];
  document: ResultLink;
}

export interface ProblemDetails {
  type: string;
  title: string;
  detail?: string;
  status?: number;
  traceId?: string;
  errors?: { sheet: string; cell: string; message: string }[];
}

export interface ColumnDefinition {
  key: string;
  header: string;
  required: boolean;
  type: string;
  codes?: string[];
  help: string;
}

export interface SheetDefinition {
  key: string;
  name: string;
  kind: string;
  optional: boolean;
  columns: ColumnDefinition[];
}

export interface TemplateDefinition {
  id: string;
  version: string;
  sheets: SheetDefinition[];
}

export interface RuleDescription {
  code: string;
  group: string;
  groupTitle: string;
  severity: Severity;
  title: string;
  why: string;
  basis: string;
}

export interface PaneConfiguration {
  officeJs: string | null;
  maxBodyBytes: number;
  version: string;
}

export type ReportKind = "annex" | "report" | "formal";
export type Figure = "map" | "chains" | "gaps" | "categories" | "elements" | "statistics" | "cards";
export type Chain = "all" | "tool" | "data" | "model" | "none";

/** Which drawing: a figure, the chains on it, and which of its sheets, from 1. */
export interface MapWish {
  readonly figure: Figure;
  readonly chain: Chain;
  readonly sheet: number;
}
