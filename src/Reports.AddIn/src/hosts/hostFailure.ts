/** What kept the host from doing it; each kind has its own words and next step in the catalogue. */
export type HostFailureKind = "editing" | "protected" | "missingSheet" | "hiddenSheet" | "tooLarge" | "tooOld" | "unknown";

/** The program that holds the workbook or document refused. */
export class HostFailure extends Error {
  constructor(readonly kind: HostFailureKind, detail = "") {
    super(detail === "" ? kind : detail);
    this.name = "HostFailure";
  }
}
