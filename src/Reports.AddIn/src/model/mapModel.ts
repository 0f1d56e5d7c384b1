import type { Chain, Figure, MapWish, Place } from "../api/contract.ts";
import type { Service } from "../api/service.ts";
import type { Changes } from "./changes.ts";
import { isAborted, troubleOf, type Trouble } from "./trouble.ts";
import type { WorkbookModel } from "./workbookModel.ts";

/** A card of the map, as the drawing itself describes it. */
export interface MapCard {
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** The drawn map of the open workbook, and the card that the person looks at. */
export class MapModel {
  figure: Figure = "map";
  chain: Chain = "all";
  sheet = 1;
  sheets = 1;
  svg: string | null = null;
  cards: readonly MapCard[] = [];
  selected: string | null = null;
  /** The row of the selected card; undefined while it is looked up. */
  place: Place | null | undefined;
  busySince: number | null = null;
  trouble: Trouble | null = null;
  insertedInto: string | null = null;
  private drawnRevision = -1;
  private running: AbortController | null = null;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly service: Service,
    private readonly changes: Changes,
  ) {}

  /** The workbook changed since the map was drawn. */
  isOld(): boolean {
    return this.svg !== null && (this.drawnRevision !== this.workbook.revision || this.workbook.isOld);
  }

  /** Draws when there is no map yet or it is old; a failure stays until the person asks again. */
  show(): void {
    if (this.busySince === null && this.trouble === null && (this.svg === null || this.drawnRevision !== this.workbook.revision)) {
      void this.draw();
    }
  }

  async choose(figure: Figure, chain: Chain): Promise<void> {
    this.sheet = figure === this.figure ? this.sheet : 1;
    this.figure = figure;
    this.chain = chain;
    await this.draw();
  }

  /** Another sheet of a figure that needs several. */
  async turn(by: number): Promise<void> {
    this.sheet = Math.max(1, Math.min(this.sheets, this.sheet + by));
    await this.draw();
  }

  async draw(): Promise<void> {
    this.running?.abort();
    const control = new AbortController();
    this.running = control;
    this.busySince = Date.now();
    this.trouble = null;
    const revision = this.workbook.revision;
    window.setTimeout(() => this.changes.tell(), 410);
    this.changes.tell();
    try {
      const drawn = await this.service.map(await this.workbook.source(), this.wish(), control.signal);
      if (!control.signal.aborted) {
        this.svg = drawn.svg;
        this.sheets = drawn.sheets;
        this.drawnRevision = revision;
      }
    } catch (failure) {
      if (!control.signal.aborted && !isAborted(failure)) {
        this.trouble = troubleOf(failure);
      }
    } finally {
      if (this.running === control) {
        this.busySince = null;
      }
      this.changes.tell();
    }
  }

  /** The drawing tells which cards it holds. */
  has(cards: readonly MapCard[]): void {
    this.cards = cards;
    if (this.selected !== null && !cards.some(({ code }) => code === this.selected)) {
      this.selected = null;
      this.place = undefined;
    }
    this.changes.tell();
  }

  card(): MapCard | null {
    return this.cards.find(({ code }) => code === this.selected) ?? null;
  }

  async select(code: string): Promise<void> {
    this.selected = code;
    this.place = undefined;
    this.changes.tell();
    const sheet = this.sceneSheet();
    try {
      const place = sheet === null ? null : await this.workbook.host.find(sheet, code);
      if (this.selected === code) {
        this.place = place;
      }
    } catch (failure) {
      this.trouble = troubleOf(failure);
    }
    this.changes.tell();
  }

  /** Selects a card and its row in the sheet: what a click on a card does. */
  async follow(code: string): Promise<void> {
    await this.select(code);
    await this.goToRow();
  }

  async goToRow(): Promise<void> {
    if (this.place !== null && this.place !== undefined) {
      await this.workbook.goTo(this.place);
    }
  }

  step(by: number): void {
    const at = this.cards.findIndex(({ code }) => code === this.selected);
    const next = this.cards[(at + by + this.cards.length) % this.cards.length];
    if (next !== undefined) {
      void this.select(next.code);
    }
  }

  async insertPicture(title: string): Promise<void> {
    try {
      const picture = await this.service.mapPicture(await this.workbook.source(), this.wish());
      this.insertedInto = await this.workbook.host.insertPicture(picture, title);
    } catch (failure) {
      this.trouble = troubleOf(failure);
    }
    this.changes.tell();
  }

  async picture(): Promise<Blob | null> {
    try {
      return await this.service.mapPicture(await this.workbook.source(), this.wish());
    } catch (failure) {
      this.trouble = troubleOf(failure);
      this.changes.tell();
      return null;
    }
  }

  private wish(): MapWish {
    return { figure: this.figure, chain: this.chain, sheet: this.sheet };
  }

  sceneSheet(): string | null {
    return this.workbook.answer?.sheets.find(({ key }) => key === "scenes")?.name ?? null;
  }
}
