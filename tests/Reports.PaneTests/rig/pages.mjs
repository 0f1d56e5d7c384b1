// Pages of the pane in headless Chromium: in a browser, in Excel, in Word. Every request that leaves the origin,
// every error of the page, and every call that a fake program does not know is collected; `finish` fails on them.
import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const officeJs = path.resolve(here, "../node_modules/@microsoft/office-js/dist");
const fake = (name) => path.resolve(here, "../fakes", name);

export async function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

export async function openPage(browser, origin, { width = 340, height = 760, scale = 1, contextOptions = {} } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, acceptDownloads: true, ...contextOptions });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(`page error: ${error.stack}`));
  page.on("console", (message) => {
    // Chromium reports each refused or failed request of the tests themselves; everything else is a fault.
    if (message.type() === "error" && !/Failed to load resource|net::ERR_/.test(message.text())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  await page.route("**/*", (route) => {
    const address = new URL(route.request().url());
    if (address.origin !== origin && address.protocol !== "blob:") {
      faults.push(`left the origin: ${address.href}`);
      return route.abort();
    }
    return address.pathname.startsWith("/office-js/") ? route.fulfill({ path: path.join(officeJs, address.pathname.slice("/office-js/".length)) }) : route.fallback();
  });
  return {
    page, origin, faults,
    async finish() {
      const unknown = await page.evaluate(() => window.__world?.unknown ?? []).catch(() => []);
      await context.close();
      assert.deepEqual([...faults, ...unknown.map((call) => `unknown to the fake program: ${call}`)], []);
    },
  };
}

/** Puts a program around the page: its bridge, its objects, and the document it holds. */
async function embed(page, world, script) {
  await page.addInitScript(`window.__world = ${JSON.stringify({
    sets: { ExcelApi: 1.14, WordApi: 1.3, DialogApi: 1.2, OpenBrowserWindowApi: 1.1 }, settings: {}, theme: {}, readOnly: false, unknown: [],
    optional: ["OsfOMToken", "then", "toJSON"], trips: [], delay: 1, events: {}, registrations: [], refuseNext: null, opened: [], ...world,
  })};`);
  for (const name of ["bridge.js", "richApi.js", script]) {
    await page.addInitScript({ path: fake(name) });
  }
}

export async function openExcel(browser, origin, grid, { world = {}, ...options } = {}) {
  const opened = await openPage(browser, origin, options);
  await embed(opened.page, { program: "Excel", workbook: grid, address: `https://example.invalid/${encodeURIComponent("制糖填报.xlsx")}`, ...world }, "excel.js");
  await opened.page.goto(`${origin}/?_host_Info=Excel$Win32$16.01$zh-CN$telemetry$$$0`);
  return opened;
}

export async function openWord(browser, origin, document, { world = {}, ...options } = {}) {
  const opened = await openPage(browser, origin, options);
  await embed(opened.page, { program: "Word", document, address: `https://example.invalid/${encodeURIComponent("制糖报告.docx")}`, ...world }, "word.js");
  await opened.page.goto(`${origin}/?_host_Info=Word$Win32$16.01$zh-CN$telemetry$$$0`);
  return opened;
}

export async function openBrowser(browser, origin, options = {}) {
  const opened = await openPage(browser, origin, options);
  await opened.page.goto(`${origin}/`);
  await opened.page.waitForSelector("pane-app .todo");
  return opened;
}

export async function openFile(page, file) {
  await page.setInputFiles("input[type=file]", file);
}
