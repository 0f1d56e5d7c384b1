import type { Grid, Place } from "../../api/contract.ts";
import type { Service, WorkbookSource } from "../../api/service.ts";
import { ServiceProblem } from "../../api/failures.ts";
import { findText } from "../cells.ts";
import { HostFailure } from "../hostFailure.ts";
import type { Abilities, CellChange, PicturePlace, WorkbookHost, WriteOutcome } from "../workbookHost.ts";

/** A workbook file that a person opened in the pane; the service reads and writes it, the changed file is downloaded. */
export class FileHost implements WorkbookHost {
  readonly kind = "browser";
  readonly abilities: Abilities = { liveChanges: false, writesInPlace: false, insertsPictures: false, hidesPane: false };
  private body: Blob;
  private grid: Grid | null = null;
  private fixedName: string | null = null;
  /** Cells that differ from the file on the disk, with what stands there. */
  private readonly unsaved = new Map<string, string>();

  constructor(private readonly service: Service, private readonly file: File) {
    this.body = file;
  }

  name(): string {
    return this.file.name;
  }

  isReadOnly(): boolean {
    return false;
  }

  source(): Promise<WorkbookSource> {
    return Promise.resolve({ kind: "file", name: this.file.name, body: this.body });
  }

  lastGrid(): Grid | null {
    return this.grid;
  }

  /** Fetches the cells for the sheet view; a refused workbook has none. */
  async readCells(): Promise<void> {
    try {
      this.grid = await this.service.grid({ name: this.file.name, body: this.body });
    } catch (failure) {
      if (!(failure instanceof ServiceProblem)) {
        throw failure;
      }
      this.grid = null;
    }
  }

  async find(sheet: string, text: string): Promise<Place | null> {
    if (this.grid === null) {
      await this.readCells();
    }
    const found = this.grid?.sheets.find(({ name }) => name === sheet);
    const cell = found === undefined ? null : findText(found, text);
    return cell === null ? null : { sheet, cell };
  }

  async write(changes: readonly CellChange[]): Promise<WriteOutcome[]> {
    const answer = await this.service.writeEdits({ name: this.file.name, body: this.body }, changes.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })));
    const outcomes = changes.map((change): WriteOutcome => {
      const isHere = ({ sheet, cell }: Place): boolean => sheet === change.sheet && cell === change.cell;
      const prior = { value: change.before };
      if (answer.edits.some(isHere)) {
        return { change, refusal: null, prior };
      }
      const skipped = answer.skipped.find(({ edit }) => isHere(edit));
      return skipped === undefined ? { change, refusal: "service", prior } : { change, refusal: "service", reason: skipped.reason, prior };
    });
    const written = outcomes.filter(({ refusal }) => refusal === null);
    if (answer.result !== undefined && written.length > 0) {
      this.body = await this.service.file(answer.result.url);
      this.fixedName = answer.result.name;
      written.forEach(({ change }) => this.note(change));
      await this.readCells();
    }
    return outcomes;
  }

  select(place: Place): Promise<void> {
    const sheet = this.grid?.sheets.find(({ name }) => name === place.sheet);
    if (this.grid !== null && sheet === undefined) {
      return Promise.reject(new HostFailure("missingSheet", place.sheet));
    }
    return sheet !== undefined && (sheet.visibility ?? "visible") !== "visible"
      ? Promise.reject(new HostFailure("hiddenSheet", place.sheet))
      : Promise.resolve();
  }

  watch(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }

  insertPicture(): Promise<PicturePlace> {
    return Promise.resolve(null);
  }

  openLink(address: string): void {
    const link = document.createElement("a");
    link.href = address;
    link.download = "";
    link.click();
  }

  hidePane(): void {
    // A page has nothing to hide behind.
  }

  /** Cells that differ from the file as it was opened or last downloaded. */
  unsavedChanges(): number {
    return this.unsaved.size;
  }

  /** A change that goes back to what the file on the disk holds is no change. */
  private note({ sheet, cell, before, after }: CellChange): void {
    const place = `${sheet}!${cell}`;
    const onDisk = this.unsaved.get(place) ?? before;
    if (after === onDisk) {
      this.unsaved.delete(place);
    } else {
      this.unsaved.set(place, onDisk);
    }
  }

  /** Saves the changed file, which the pane holds as long as the page lives. */
  download(): void {
    const address = URL.createObjectURL(this.body);
    const link = document.createElement("a");
    link.href = address;
    link.download = this.fixedName ?? this.file.name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.unsaved.clear();
  }
}
