import { ServiceUnreachable } from "./api/failures.ts";
import type { Language } from "./api/contract.ts";
import { ExcelHost } from "./hosts/office/excelHost.ts";
import { isOpenedByOffice, startOffice, type OfficeStart } from "./hosts/office/start.ts";
import { WordHost } from "./hosts/office/wordHost.ts";
import { PaneModel, type Program, type StartTrouble } from "./model/paneModel.ts";
import { MapDrawing } from "./ui/elements/mapDrawing.ts";
import { SheetCells } from "./ui/elements/sheetCells.ts";
import { PaneApp } from "./ui/paneApp.ts";
import { Service } from "./api/service.ts";
import type { PaneConfiguration } from "./api/contract.ts";
import { fill } from "./ui/kit/fill.ts";

customElements.define("map-drawing", MapDrawing);
customElements.define("sheet-cells", SheetCells);
customElements.define("pane-app", PaneApp);

void start();

async function start(): Promise<void> {
  const configuration = await readConfiguration();
  let office: OfficeStart | null = null;
  let trouble: StartTrouble | null = null;
  if (isOpenedByOffice() && configuration?.officeJs != null) {
    try {
      office = await startOffice(configuration.officeJs);
    } catch {
      trouble = "officeFailed";
    }
  }
  const program: Program = office === null || office.isTooOld ? "browser" : office.program;
  const pane = new PaneModel(program, languageOf(office));
  pane.configuration = configuration;
  pane.startTrouble = office?.isTooOld === true ? "tooOld" : trouble;
  if (office !== null) {
    document.documentElement.dataset["theme"] = office.isDark ? "dark" : "light";
  }
  const app = document.querySelector("pane-app");
  if (app instanceof PaneApp) {
    fill(app);
    app.pane = pane;
  }
  if (program === "excel") {
    pane.openHost(new ExcelHost());
  } else if (program === "word") {
    pane.openDocument(new WordHost());
  }
}

/** Without the service the pane still opens, and says that it waits. */
async function readConfiguration(): Promise<PaneConfiguration | null> {
  try {
    return await new Service(() => "zh").configuration();
  } catch (failure) {
    if (failure instanceof ServiceUnreachable) {
      return null;
    }
    throw failure;
  }
}

/** Chinese, unless the person chose English, here or in Office. */
function languageOf(office: OfficeStart | null): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  let chosen: string | null = asked;
  try {
    chosen = chosen ?? localStorage.getItem("reports.language");
  } catch {
    // Storage may be closed to embedded pages.
  }
  chosen = chosen ?? office?.locale ?? "zh";
  return chosen.toLowerCase().startsWith("zh") ? "zh" : "en";
}
