// Every screen in every look: axe finds nothing, nothing is wider than the window, buttons are large enough to press.
// With LOOKS=folder each is kept as a picture.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../rig/pages.mjs";
import { screens } from "../rig/screens.mjs";
import { startService } from "../rig/service.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.LOOKS;

const looks = [
  { look: "340", width: 340, axe: "all" },
  { look: "300", width: 300 },
  { look: "340-dark", width: 340, colorScheme: "dark", axe: "contrast" },
  { look: "340-contrast", width: 340, colorScheme: "dark", forcedColors: "active" },
  // A 340 px pane at 200 %.
  { look: "170", width: 170, height: 380 },
  { look: "1360", width: 1360, height: 860, axe: "all" },
];
/** In Excel and Word the pane is narrow; the wide window is the browser's. */
const wanted = (screen, look) => (look === "1360" ? ["start", "browser"].includes(screen) : true);

let service;
let browser;
before(async () => {
  [service, browser] = await Promise.all([startService(), launch()]);
  if (pictures !== undefined) {
    await mkdir(pictures, { recursive: true });
  }
});
after(async () => {
  await browser.close();
  await service.stop();
});

for (const [screen, open] of Object.entries(screens)) {
  test(`The screen ${screen} in every look`, async () => {
    const opened = await open(browser, service, { scale: pictures === undefined ? 1 : 2, width: 340 });
    const found = [];
    for (const { look, width, height = 760, colorScheme = "light", forcedColors = "none", axe: ask } of looks.filter((one) => wanted(screen, one.look))) {
      const { page } = opened;
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, forcedColors });
      // Office says which theme it has; a page of its own follows the system.
      await page.evaluate((theme) => { if (document.documentElement.dataset.theme !== undefined) { document.documentElement.dataset.theme = theme; } }, colorScheme);
      await page.waitForTimeout(60);
      // A look is judged at rest: between two themes a button's colour fades, and axe would read a shade that nobody sees.
      await page.evaluate(() => Promise.all(document.getAnimations()
        .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished.catch(() => undefined))));
      if (pictures !== undefined) {
        await page.screenshot({ path: path.join(pictures, `${screen}-${look}.png`) });
      }
      found.push(...(await faults(page, ask)).map((fault) => `${look}: ${fault}`));
    }
    assert.deepEqual(found, []);
    opened.faults.length = 0;
    await opened.finish();
  });
}

/** `ask` says what axe looks for: the structure is the same in every look, colours are not. */
async function faults(page, ask) {
  const found = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) {
    found.push(`${wide} px wider than the window`);
  }
  const small = await page.evaluate(() => [...document.querySelectorAll("button, select, a[href]")]
    .filter((item) => item.closest("[hidden], svg, [inert]") === null && !item.classList.contains("link"))
    .map((item) => [item, item.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24))
    .map(([item, { width, height }]) => `${item.className} ${width}×${height}`));
  found.push(...small);
  const main = await page.evaluate(() => { const part = document.getElementById("pane-main"); return part === null ? 0 : part.scrollWidth - part.clientWidth; });
  if (main > 0) {
    found.push(`the middle is ${main} px too wide`);
  }
  if (ask === undefined) {
    return found;
  }
  await page.evaluate(axe);
  const result = await page.evaluate((only) => window.axe.run(document, only ? { runOnly: { type: "rule", values: ["color-contrast"] } } : {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }), ask === "contrast");
  found.push(...result.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary.replace(/\s+/g, " ")}`)));
  return found;
}
