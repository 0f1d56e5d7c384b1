// The same person at two places: in Excel, and in a browser with a file. The cases use only what stands here.
import { readFile } from "node:fs/promises";
import { ask, sample } from "./service.mjs";
import { openBrowser, openExcel, openFile } from "./pages.mjs";

const byAddress = (grid, sheet, cell) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return grid.sheets.find(({ name }) => name === sheet)?.values[Number(row) - 1]?.[column] ?? "";
};

export const hosts = {
  office: {
    async open(browser, service, options = {}) {
      const grid = options.grid ?? await ask(service.origin, "/api/workbooks/grid?name=a.xlsx", await readFile(sample));
      const opened = await openExcel(browser, service.origin, grid, options);
      if (options.wait !== false) {
        await opened.page.waitForSelector(".tally");
      }
      return {
        ...opened,
        cell: (sheet, cell) => opened.page.evaluate(([name, address]) => window.__world.cell(name, address), [sheet, cell]),
        selected: () => opened.page.evaluate(() => window.__world.selected ?? null),
        /** Waits for the file that the person gets and gives its address. */
        async downloads(act) {
          await act();
          await opened.page.waitForFunction(() => window.__world.opened.length > 0);
          return new URL(await opened.page.evaluate(() => window.__world.opened.pop())).pathname;
        },
      };
    },
  },
  browser: {
    async open(browser, service, options = {}) {
      const opened = await openBrowser(browser, service.origin, options);
      // The file that the pane holds: the one opened, or the last one the service changed for it.
      let held = readFile(options.file ?? sample);
      opened.page.on("response", (answer) => {
        if (new URL(answer.url()).pathname.startsWith("/api/results/") && answer.request().resourceType() === "fetch") {
          held = fetch(answer.url()).then(async (again) => Buffer.from(await again.arrayBuffer()));
        }
      });
      await openFile(opened.page, options.file ?? sample);
      if (options.wait !== false) {
        await opened.page.waitForSelector(".tally");
      }
      return {
        ...opened,
        async cell(sheet, cell) {
          return byAddress(await ask(service.origin, "/api/workbooks/grid?name=a.xlsx", await held), sheet, cell);
        },
        async selected() {
          const cell = await opened.page.locator(".fx__name").first().textContent().catch(() => null);
          const said = await opened.page.locator("[role=status]").textContent();
          const sheet = /已定位到(.+) [A-Z]+\d+$/.exec(said ?? "")?.[1] ?? null;
          return cell === null || cell === "" ? null : { sheet, cell };
        },
        async downloads(act) {
          const [download] = await Promise.all([opened.page.waitForEvent("download"), act()]);
          return new URL(download.url()).pathname;
        },
      };
    },
  },
};
