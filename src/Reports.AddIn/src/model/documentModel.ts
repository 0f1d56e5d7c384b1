import type { BlocksAnswer, ReportBlock } from "../api/contract.ts";
import type { Service } from "../api/service.ts";
import type { BlockMemory, DocumentBlock, DocumentHost } from "../hosts/documentHost.ts";
import type { Changes } from "./changes.ts";
import { troubleOf, type Trouble } from "./trouble.ts";
import type { WorkbookModel } from "./workbookModel.ts";

/** How a block of the document stands to the workbook. */
export type BlockState = "same" | "outdated" | "editedByHand";

export interface BlockRow {
  readonly block: ReportBlock;
  readonly inDocument: DocumentBlock;
  readonly state: BlockState;
  /** Edited by hand, and the workbook says something else by now. */
  readonly isBehind: boolean;
}

/** The cursor moves with every letter typed; it is asked only when it rests. */
const quietBeforeLook = 300;

/** The open document beside a workbook: its generated blocks, what is out of date, and where a number comes from. */
export class DocumentModel {
  answer: BlocksAnswer | null = null;
  rows: readonly BlockRow[] = [];
  current: DocumentBlock | null = null;
  busy: "read" | "insert" | "update" | null = null;
  updated = 0;
  inserted = false;
  trouble: Trouble | null = null;
  private answeredRevision = -1;

  constructor(
    readonly host: DocumentHost,
    private readonly service: Service,
    private readonly changes: Changes,
    private readonly announce: (what: "inserted" | "updated", count: number) => void,
  ) {
    let clock: number | undefined;
    this.host.watchSelection(() => {
      window.clearTimeout(clock);
      clock = window.setTimeout(() => void this.lookAtCursor(), quietBeforeLook);
    });
  }

  hasBlocks(): boolean {
    return this.rows.length > 0;
  }

  outdated(): readonly BlockRow[] {
    return this.rows.filter(({ state }) => state === "outdated");
  }

  editedByHand(): readonly BlockRow[] {
    return this.rows.filter(({ state }) => state === "editedByHand");
  }

  sources(): ReportBlock | null {
    const current = this.current;
    return current === null ? null : this.answer?.blocks.find(({ tag }) => partOf(tag) === partOf(current.tag)) ?? null;
  }

  /** Compares the document with the workbook as it is now. */
  async compare(workbook: WorkbookModel): Promise<void> {
    await this.during("read", async () => {
      await this.ask(workbook);
      await this.readRows();
    });
  }

  /** Puts the whole report behind what the document holds. */
  async insert(workbook: WorkbookModel): Promise<void> {
    await this.during("insert", async () => {
      const answer = await this.ask(workbook);
      await this.host.append(await this.service.file(answer.document.url));
      const blocks = await this.host.blocks();
      const memory: Record<string, BlockMemory> = {};
      for (const { tag, text } of blocks) {
        memory[partOf(tag)] = memory[partOf(tag)] ?? { hash: hashOf(tag), text };
      }
      await this.host.remember(memory);
      this.inserted = true;
      this.announce("inserted", blocks.length);
      await this.readRows();
    });
  }

  /** Brings these blocks up to date; what was written by hand outside them is not touched. */
  async update(rows: readonly BlockRow[]): Promise<void> {
    await this.during("update", async () => {
      const memory = { ...this.host.memory() };
      this.updated = 0;
      for (const { block, inDocument } of rows) {
        if (await this.host.replace(inDocument.tag, block.flatOpc)) {
          this.updated++;
          this.changes.tell();
        }
      }
      const now = await this.host.blocks();
      for (const { block } of rows) {
        const written = now.find(({ tag }) => tag === block.tag);
        if (written !== undefined) {
          memory[partOf(block.tag)] = { hash: block.hash, text: written.text };
        }
      }
      await this.host.remember(memory);
      this.announce("updated", this.updated);
      await this.readRows();
    });
  }

  async goTo(tag: string): Promise<void> {
    await this.during("read", async () => {
      await this.host.select(tag);
      await this.lookAtCursor();
    });
  }

  async lookAtCursor(): Promise<void> {
    try {
      this.current = await this.host.current();
    } catch (failure) {
      troubleOf(failure);
      this.current = null;
    }
    this.changes.tell();
  }

  private async ask(workbook: WorkbookModel): Promise<BlocksAnswer> {
    if (this.answer === null || this.answeredRevision !== workbook.revision) {
      this.answer = await this.service.blocks(await workbook.source());
      this.answeredRevision = workbook.revision;
    }
    return this.answer;
  }

  private async readRows(): Promise<void> {
    const inDocument = await this.host.blocks();
    const memory = this.host.memory();
    const seen = new Set<string>();
    this.rows = inDocument.flatMap((found): BlockRow[] => {
      const part = partOf(found.tag);
      const block = this.answer?.blocks.find(({ tag }) => partOf(tag) === part);
      if (block === undefined || seen.has(part)) {
        return [];
      }
      seen.add(part);
      return [{ block, inDocument: found, ...stateOf(block, found, memory[part]) }];
    });
  }

  private async during(act: "read" | "insert" | "update", work: () => Promise<void>): Promise<void> {
    this.busy = act;
    this.trouble = null;
    this.changes.tell();
    try {
      await work();
    } catch (failure) {
      this.trouble = troubleOf(failure);
    } finally {
      this.busy = null;
      this.changes.tell();
    }
  }
}

/** A tag is `reports:part:hash`: the part stays, the hash tells what the part said when it was written. */
function partOf(tag: string): string {
  return tag.slice(0, Math.max(tag.lastIndexOf(":"), 0)) || tag;
}

function hashOf(tag: string): string {
  return tag.slice(tag.lastIndexOf(":") + 1);
}

function stateOf(block: ReportBlock, found: DocumentBlock, memory: BlockMemory | undefined): { state: BlockState; isBehind: boolean } {
  const isCurrent = hashOf(found.tag) === block.hash;
  // What the person typed is known by the text that the block had when the pane wrote it; a document from elsewhere has
  // no such memory, and then only a block that should say the same can be told to say something else.
  const isEdited = memory !== undefined ? bare(found.text) !== bare(memory.text) : isCurrent && bare(found.text) !== bare(block.text) && bare(found.text) !== "";
  if (isEdited && bare(found.text) !== bare(block.text)) {
    return { state: "editedByHand", isBehind: !isCurrent };
  }
  return { state: isCurrent ? "same" : "outdated", isBehind: false };
}

/** Words without blanks and ends of paragraphs, which Word and the service count differently. */
function bare(text: string): string {
  return text.replace(/[\s\u0007]+/g, "");
}
