/** One generated block of an open document: a content control that carries our tag. */
export interface DocumentBlock {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/** What a document remembers of a block: the content it was made from, and the text it had then. */
export interface BlockMemory {
  readonly hash: string;
  readonly text: string;
}

/** The open document of a word processor. Throws HostFailure. */
export interface DocumentHost {
  name(): string;
  isReadOnly(): boolean;
  /** Puts a whole document behind what is there. */
  append(document: Blob): Promise<void>;
  /** Every block with our tag, in reading order; the same tag may occur twice. */
  blocks(): Promise<DocumentBlock[]>;
  /** Replaces the content of every block with this tag; false when none is left. */
  replace(tag: string, flatOpc: string): Promise<boolean>;
  select(tag: string): Promise<boolean>;
  /** The block the cursor stands in. */
  current(): Promise<DocumentBlock | null>;
  watchSelection(moved: () => void): () => void;
  memory(): Record<string, BlockMemory>;
  remember(blocks: Record<string, BlockMemory>): Promise<void>;
}
