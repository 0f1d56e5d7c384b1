// What only the browser has: files from the disk and back to it, the sheet beside the pane, and the whole story in pictures.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, openBrowser, openFile, openPage } from "../rig/pages.mjs";
import { ask, root, sample, sampleBytes, startService } from "../rig/service.mjs";

// GALLERY=1 renews the pictures of the documentation.
const gallery = process.env.GALLERY === "1" ? path.join(root, "docs/gallery") : null;

let service;
let browser;
let folder;
let answer;
before(async () => {
  [service, browser, folder] = await Promise.all([startService({ Reports__Limits__BodyBytes: "3000000" }), launch(), mkdtemp(path.join(os.tmpdir(), "pane-"))]);
  answer = await ask(service.origin, "/api/workbooks/check?name=a.xlsx", await sampleBytes());
});
after(async () => {
  await browser.close();
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

async function inBrowser(options, run) {
  const opened = await openBrowser(browser, service.origin, options);
  opened.page.setDefaultTimeout(10_000);
  await run(opened.page);
  await opened.finish();
}

const wide = { width: 1360, height: 860 };
const open = async (page, file = sample) => {
  await openFile(page, file);
  await page.waitForSelector(".tally");
};
const cellIn = async (bytes, sheet, row, column) => (await ask(service.origin, "/api/workbooks/grid?name=a.xlsx", bytes)).sheets.find(({ name }) => name === sheet).values[row][column];
const save = async (page, act) => {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};

test("The page says how to begin, and hands out the blank template", () => inBrowser({}, async (page) => {
  await page.getByText("打开填好的工作簿").waitFor();
  const file = await save(page, () => page.getByRole("button", { name: "下载模板" }).click());
  assert.equal((await readFile(file)).subarray(0, 2).toString(), "PK");
}));

test("In a browser office.js is never asked for", () => inBrowser({}, async (page) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.getByText("打开填好的工作簿").waitFor();
  assert.ok(asked.includes("/pane/pane.js"));
  assert.deepEqual(asked.filter((address) => address.includes("office")), []);
}));

test("An older embedded browser is enough", async () => {
  const opened = await openPage(browser, service.origin);
  await opened.page.addInitScript(() => {
    delete crypto.randomUUID;
    delete window.structuredClone;
    delete Array.prototype.at;
    delete String.prototype.replaceAll;
    delete Object.hasOwn;
    delete Element.prototype.replaceChildren;
    delete Promise.any;
    delete Array.prototype.findLast;
    delete AbortSignal.timeout;
    delete AbortSignal.any;
  });
  await opened.page.goto(`${service.origin}/`);
  await opened.page.waitForSelector("pane-app .todo");
  await open(opened.page);
  await opened.page.locator("#tab-map").click();
  await opened.page.locator("#scene-QB02-C-2-1").click();
  await opened.page.getByRole("button", { name: /第 9 行/ }).waitFor();
  await opened.finish();
});

test("A file that is too large is refused before it is sent, with the sizes", () => inBrowser({}, async (page) => {
  const file = path.join(folder, "太大.xlsx");
  await writeFile(file, Buffer.alloc(3_200_000));
  let sent = 0;
  page.on("request", (request) => { sent += request.method() === "POST" ? 1 : 0; });
  await openFile(page, file);
  assert.match(await page.getByRole("alert").textContent(), /文件有 3\.\d MB，上限 2\.9 MB/);
  assert.equal(sent, 0);
}));

for (const [name, content, words] of [["台账.et", Buffer.from("d0cf11e0a1b11ae1", "hex"), /\.xlsx/], ["空.xlsx", Buffer.alloc(0), /空/], ["图片.xlsx", Buffer.from("89504e470d0a1a0a", "hex"), /xlsx|工作簿/]]) {
  test(`What is no workbook is told so in words: ${name}`, () => inBrowser({}, async (page) => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    await openFile(page, file);
    await page.getByText("没有改动它").waitFor();
    assert.match(await page.locator(".plain").textContent(), words);
    await open(page);
  }));
}

test("A dropped file is opened", () => inBrowser({}, async (page) => {
  const bytes = (await sampleBytes()).toString("base64");
  await page.evaluate(async (content) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], "拖来的.xlsx"));
    document.querySelector("pane-app").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, bytes);
  await page.waitForSelector(".tally");
  assert.equal(await page.locator("h1").textContent(), "拖来的");
}));

test("The sheet beside the pane follows the findings, and marks its cells", () => inBrowser(wide, async (page) => {
  await open(page);
  const finding = answer.findings.find(({ rule }) => rule === "SEM-09");
  await page.locator(".group__head", { hasText: "SEM-09" }).click();
  await page.locator(".row", { hasText: ` ${finding.cell}` }).first().click();
  await page.locator("td.is-current").waitFor();
  assert.equal(await page.locator("td.is-current").textContent(), finding.found);
  assert.ok(await page.locator("td.is-current").evaluate((cell) => cell.classList.contains("has-warn")));
  assert.equal(await page.locator(".sheettabs [aria-selected=true]").evaluate((tab) => tab.firstChild.textContent), finding.sheet);
  const state = answer.sheets.find(({ name }) => name === finding.sheet);
  assert.match(await page.locator(".sheettabs [aria-selected=true]").textContent(), new RegExp(`${state.errors} 个错误`));
}));

test("Only the rows in view are in the page, and a far cell is scrolled to", () => inBrowser(wide, async (page) => {
  await open(page);
  await page.locator("#tab-fill").click();
  await page.locator(".sheetbar", { hasText: "数据要素清单" }).click();
  await page.locator(".row--cell").last().click();
  await page.locator("td.is-current").waitFor();
  assert.ok(await page.locator("td.is-current").isVisible());
  assert.ok((await page.locator(".grid tbody tr").count()) < 70);
}));

test("The fixed file is downloaded: the fix is in it, everything else is as it was", () => inBrowser(wide, async (page) => {
  await open(page);
  const edit = answer.findings.find(({ rule, fix }) => rule === "SEM-09" && fix).fix.edits[0];
  await page.locator(".group__head", { hasText: "SEM-09" }).click();
  await page.locator(".row", { hasText: ` ${edit.cell}` }).first().click();
  await page.locator(".finding .btn--tonal").click();
  await page.getByText("有 1 处改动没有下载").waitFor();
  const file = await save(page, () => page.getByRole("button", { name: "下载改好的文件" }).click());
  assert.match(path.basename(file), /^sugar-industry.*\.xlsx$/);
  await page.waitForFunction(() => !document.body.textContent.includes("没有下载"));
  const [was, is] = [await sampleBytes(), await readFile(file)];
  assert.deepEqual([await cellIn(was, edit.sheet, 6, 4), await cellIn(is, edit.sheet, 6, 4)], [edit.before, edit.after]);
  const cells = async (bytes) => JSON.stringify((await ask(service.origin, "/api/workbooks/grid?name=a.xlsx", bytes)).sheets);
  assert.equal((await cells(is)).replace(`"${edit.after}"`, `"${edit.before}"`).length, (await cells(was)).length);
}));

test("Leaving with changes that are not downloaded is asked back", () => inBrowser(wide, async (page) => {
  await open(page);
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page.locator(".change").first().waitFor();
  const asked = page.waitForEvent("dialog").then(async (dialog) => { await dialog.dismiss(); return dialog.type(); });
  await page.close({ runBeforeUnload: true });
  assert.equal(await asked, "beforeunload");
}));

test("The list of changes is a table that Excel opens, and no cell of it is a formula", () => inBrowser({}, async (page) => {
  await open(page);
  await page.getByRole("button", { name: /^一键修正/ }).click();
  const file = await save(page, () => page.getByRole("button", { name: "下载修改记录" }).click());
  const text = await readFile(file, "utf8");
  assert.match(text, /^\ufeff"工作表","单元格","修正前","修正后"\r\n/);
  assert.equal(text.trim().split("\r\n").length - 1, (await page.locator(".change").count()));
  assert.ok(!/(^|,)"[=+\-@]/m.test(text));
}));

test("The whole story: open, see, go, fix, undo, map, report, open the docx", () => inBrowser(wide, async (page) => {
  const picture = async (name) => {
    await page.mouse.move(700, 20);
    await page.waitForTimeout(gallery === null ? 0 : 300);
    if (gallery !== null) {
      await page.screenshot({ path: path.join(gallery, `pane-${name}.png`) });
    }
  };
  await picture("1-start");
  await open(page);
  await page.locator(".sheettabs").waitFor();
  await picture("2-findings");
  const finding = answer.findings.find(({ fix }) => fix?.safe);
  await page.locator(".group__head", { hasText: finding.rule }).click();
  await page.locator(".row", { hasText: ` ${finding.cell}` }).first().click();
  await page.locator("td.is-current").waitFor();
  await picture("3-cell");
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page.locator(".change").first().waitFor();
  await page.locator(".change__place").first().click();
  await picture("4-fixed");
  await page.getByRole("button", { name: "全部撤销" }).click();
  await page.getByRole("button", { name: /^撤销 \d+ 处$/ }).click();
  await page.getByText(/^已撤销 \d+ 处$/).first().waitFor();
  assert.equal(await page.getByText("没有下载").count(), 0, "taken back is not changed");
  await picture("5-undone");
  await page.getByRole("button", { name: "返回清单" }).click();
  await page.locator("#tab-fill").click();
  await page.locator(".sheets").waitFor();
  await picture("6-fill");
  await page.locator("#tab-map").click();
  await page.locator("#scene-QB02-C-2-1").click();
  await page.getByRole("button", { name: /第 9 行/ }).waitFor();
  await picture("7-map");
  await page.locator("#tab-report").click();
  await page.getByRole("button", { name: "生成报告" }).click();
  await page.locator(".out").waitFor({ timeout: 60_000 });
  await picture("8-report");
  const file = await save(page, () => page.getByRole("button", { name: /^下载 / }).click());
  const office = spawnSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file], { timeout: 90_000, env: { ...process.env, HOME: folder } });
  assert.equal(office.status, 0, String(office.stderr));
  const words = spawnSync("pdftotext", [file.replace(/\.docx$/, ".pdf"), "-"], { encoding: "utf8" }).stdout.replace(/\s/g, "");
  assert.match(words, /制糖/);
  assert.match(words, /结晶监测/);
  if (gallery !== null) {
    spawnSync("pdftoppm", ["-png", "-r", "70", "-f", "1", "-l", "1", "-singlefile", file.replace(/\.docx$/, ".pdf"), path.join(gallery, "pane-9-docx")]);
  }
}));
