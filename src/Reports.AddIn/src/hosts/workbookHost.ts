import type { CellValue, Edit, Grid, Place } from "../api/contract.ts";
import type { WorkbookSource } from "../api/service.ts";

export type HostKind = "office" | "browser";

/** Why a cell was left alone. */
export type Refusal = "changed" | "formula" | "protected" | "missing" | "service";

/** One cell to write, only if it still holds `before`. */
export interface CellChange extends Edit {
  /** For taking a change back: the very content that stood there, which a text cannot always say. */
  readonly restore?: CellContent;
}

export interface CellContent {
  readonly value: CellValue;
}

export interface WriteOutcome {
  readonly change: CellChange;
  readonly refusal: Refusal | null;
  /** In the service's words, when it refused. */
  readonly reason?: string;
  /** What stood in the cell before. */
  readonly prior: CellContent;
}

export interface Abilities {
  /** The host says when a cell changed. */
  readonly liveChanges: boolean;
  /** Changes go into the open workbook; without it they go into a new file to download. */
  readonly writesInPlace: boolean;
  readonly insertsPictures: boolean;
  readonly hidesPane: boolean;
}

/** Where a picture went, or null when the host cannot take one. */
export type PicturePlace = string | null;

/**
 * The open workbook, wherever it is open. Everything is coarse and asynchronous, and takes and gives plain values;
 * nothing outside `hosts/` knows which program stands behind it. Throws HostFailure.
 */
export interface WorkbookHost {
  readonly kind: HostKind;
  readonly abilities: Abilities;
  name(): string;
  isReadOnly(): boolean;
  /** The workbook as it is at this moment. */
  source(): Promise<WorkbookSource>;
  /** What was read last; null when nothing was. */
  lastGrid(): Grid | null;
  /** The first cell of a sheet whose whole content is this text. */
  find(sheet: string, text: string): Promise<Place | null>;
  /** Reads each cell again and writes it only where it still holds what the change expects. */
  write(changes: readonly CellChange[]): Promise<WriteOutcome[]>;
  select(place: Place): Promise<void>;
  /** Calls back after every change; a hint only, some programs do not report all. Gives the way to stop. */
  watch(changed: () => void): Promise<() => void>;
  insertPicture(picture: Blob, title: string): Promise<PicturePlace>;
  /** Opens an address of the service outside the pane, where files can be saved. */
  openLink(address: string): void;
  hidePane(): void;
}
