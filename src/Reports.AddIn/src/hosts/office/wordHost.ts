import { base64Of } from "../base64.ts";
import type { BlockMemory, DocumentBlock, DocumentHost } from "../documentHost.ts";
import { asHostFailure, documentName, isDocumentReadOnly } from "./officeRun.ts";

const settingName = "reports.blocks";
/** Tags of our own content controls begin so; others belong to the person. */
const tagPrefix = "reports:";

/** Word through Office.js. Floor: WordApi 1.3. */
export class WordHost implements DocumentHost {
  name(): string {
    return documentName("document.docx");
  }

  isReadOnly(): boolean {
    return isDocumentReadOnly();
  }

  async append(document: Blob): Promise<void> {
    const content = await base64Of(document);
    await run(async (context) => {
      context.document.body.insertFileFromBase64(content, "End");
      await context.sync();
    });
  }

  async blocks(): Promise<DocumentBlock[]> {
    return run(async (context) => {
      const controls = context.document.contentControls;
      controls.load("items/tag,items/title,items/text");
      await context.sync();
      return controls.items.filter(({ tag }) => isOurs(tag)).map(({ tag, title, text }) => ({ tag, title, text }));
    });
  }

  async replace(tag: string, flatOpc: string): Promise<boolean> {
    return run(async (context) => {
      const controls = context.document.contentControls.getByTag(tag);
      controls.load("items/cannotEdit,items/cannotDelete");
      await context.sync();
      for (const control of controls.items) {
        control.cannotEdit = false;
        control.cannotDelete = false;
        // The new content brings its own content control, so the old one goes with its content.
        control.getRange("Whole").insertOoxml(flatOpc, "Replace");
      }
      await context.sync();
      return controls.items.length > 0;
    });
  }

  async select(tag: string): Promise<boolean> {
    return run(async (context) => {
      const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
      control.load("id");
      await context.sync();
      if (control.isNullObject) {
        return false;
      }
      control.select();
      await context.sync();
      return true;
    });
  }

  async current(): Promise<DocumentBlock | null> {
    return run(async (context) => {
      let control = context.document.getSelection().parentContentControlOrNullObject;
      // A number may stand in a small block inside a larger one: the innermost of ours counts.
      for (let depth = 0; depth < 8; depth++) {
        control.load("tag,title,text");
        await context.sync();
        if (control.isNullObject) {
          return null;
        }
        if (isOurs(control.tag)) {
          return { tag: control.tag, title: control.title, text: control.text };
        }
        control = control.parentContentControlOrNullObject;
      }
      return null;
    });
  }

  watchSelection(moved: () => void): () => void {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved);
    return () => Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: moved });
  }

  memory(): Record<string, BlockMemory> {
    const kept: unknown = Office.context.document.settings.get(settingName);
    return kept !== null && typeof kept === "object" ? (kept as Record<string, BlockMemory>) : {};
  }

  remember(blocks: Record<string, BlockMemory>): Promise<void> {
    Office.context.document.settings.set(settingName, blocks);
    return new Promise((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  }
}

function isOurs(tag: string | null | undefined): boolean {
  return typeof tag === "string" && tag.startsWith(tagPrefix);
}

async function run<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(work);
  } catch (failure) {
    throw asHostFailure(failure);
  }
}
