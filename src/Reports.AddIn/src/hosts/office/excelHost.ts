import type { Grid, Place } from "../../api/contract.ts";
import type { WorkbookSource } from "../../api/service.ts";
import { base64Of } from "../base64.ts";
import { addressOf, findText } from "../cells.ts";
import { HostFailure } from "../hostFailure.ts";
import type { Abilities, CellChange, PicturePlace, WorkbookHost, WriteOutcome } from "../workbookHost.ts";
import { readGrid } from "./excelGrid.ts";
import { asHostFailure, documentName, isDocumentReadOnly, isSetSupported, openOutside } from "./officeRun.ts";
import { writeCells } from "./excelWriting.ts";

/** Excel through Office.js. Floor: ExcelApi 1.7; everything above it asks first. */
export class ExcelHost implements WorkbookHost {
  readonly kind = "office";
  readonly abilities: Abilities = {
    liveChanges: true,
    writesInPlace: true,
    insertsPictures: isSetSupported("ExcelApi", "1.9"),
    hidesPane: isSetSupported("SharedRuntime", "1.1"),
  };
  private grid: Grid | null = null;

  name(): string {
    return documentName("workbook.xlsx");
  }

  isReadOnly(): boolean {
    return isDocumentReadOnly();
  }

  async source(): Promise<WorkbookSource> {
    this.grid = await readOnce((context) => readGrid(context, this.name()));
    return { kind: "grid", grid: this.grid };
  }

  lastGrid(): Grid | null {
    return this.grid;
  }

  async find(sheet: string, text: string): Promise<Place | null> {
    return readOnce(async (context) => {
      const used = (await sheetOf(context, sheet)).getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,values");
      await context.sync();
      if (used.isNullObject) {
        return null;
      }
      const origin = addressOf(used.rowIndex, used.columnIndex);
      const cell = findText({ name: sheet, origin, values: used.values }, text);
      return cell === null ? null : { sheet, cell };
    });
  }

  write(changes: readonly CellChange[]): Promise<WriteOutcome[]> {
    return run((context) => writeCells(context, changes));
  }

  async select(place: Place): Promise<void> {
    await run(async (context) => {
      const sheet = await sheetOf(context, place.sheet);
      sheet.load("visibility");
      await context.sync();
      if (sheet.visibility !== "Visible") {
        throw new HostFailure("hiddenSheet", place.sheet);
      }
      sheet.activate();
      sheet.getRange(place.cell).select();
      await context.sync();
    });
  }

  async watch(changed: () => void): Promise<() => void> {
    const listener = (): Promise<void> => {
      changed();
      return Promise.resolve();
    };
    const handles = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added: OfficeExtension.EventHandlerResult<unknown>[] = [sheets.onAdded.add(listener), sheets.onDeleted.add(listener)];
      if (isSetSupported("ExcelApi", "1.9")) {
        added.push(sheets.onChanged.add(listener));
      } else {
        sheets.load("items/name");
        await context.sync();
        added.push(...sheets.items.map((sheet) => sheet.onChanged.add(listener)));
      }
      await context.sync();
      return added;
    });
    return () => {
      for (const handle of handles) {
        void Excel.run(handle.context as Excel.RequestContext, async (context) => {
          handle.remove();
          await context.sync();
        });
      }
    };
  }

  async insertPicture(picture: Blob, title: string): Promise<PicturePlace> {
    if (!this.abilities.insertsPictures) {
      return null;
    }
    const content = await base64Of(picture);
    return run(async (context) => {
      // A sheet of its own: a picture must never lie over filled cells.
      const sheets = context.workbook.worksheets;
      let sheet = sheets.getItemOrNullObject(title);
      await context.sync();
      if (sheet.isNullObject) {
        sheet = sheets.add(title);
      } else {
        sheet.shapes.load("items/name");
        await context.sync();
        sheet.shapes.items.filter((shape) => shape.name === title).forEach((shape) => shape.delete());
      }
      const shape = sheet.shapes.addImage(content);
      shape.name = title;
      shape.left = 12;
      shape.top = 12;
      shape.lockAspectRatio = true;
      shape.width = 1100;
      sheet.activate();
      await context.sync();
      return title;
    });
  }

  openLink(address: string): void {
    openOutside(address);
  }

  hidePane(): void {
    void Office.addin.hide();
  }
}

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (failure) {
    throw asHostFailure(failure);
  }
}

/** Like `run`, without the extra round trip by which Excel is told to let go of every range: what is read is not used again. */
async function readOnce<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await work(new Excel.RequestContext());
  } catch (failure) {
    throw asHostFailure(failure);
  }
}

async function sheetOf(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) {
    throw new HostFailure("missingSheet", name);
  }
  return sheet;
}
