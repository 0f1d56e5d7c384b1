// The pane in Word: real office.js over a fake document, with the parts of the report that the service gives for the sample.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openFile, openWord } from "../rig/pages.mjs";
import { ask, sample, sampleBytes, startService } from "../rig/service.mjs";

let service;
let browser;
let parts;

before(async () => {
  [service, browser] = await Promise.all([startService(), launch()]);
  parts = (await ask(service.origin, "/api/workbooks/blocks?name=sugar-industry.xlsx", await sampleBytes())).blocks;
});
after(async () => {
  await browser.close();
  await service.stop();
});

/** A document that holds these parts as they were written from the sample. */
const documentOf = (blocks, cursor = null) => ({ cursor, blocks: blocks.map(({ tag, title, text }, index) => ({ id: index + 1, tag, title, text })) });
const memoryOf = (blocks) => ({ "reports.blocks": JSON.stringify(Object.fromEntries(blocks.map(({ tag, hash, text }) => [tag.slice(0, tag.lastIndexOf(":")), { hash, text }]))) });

async function inWord(document, options, run) {
  const opened = await openWord(browser, service.origin, document, options);
  opened.page.setDefaultTimeout(15_000);
  await opened.page.getByRole("button", { name: "打开工作簿" }).waitFor();
  if (options.choose !== false) {
    await openFile(opened.page, sample);
    await opened.page.getByRole("button", { name: "插入报告" }).waitFor();
    await opened.page.waitForFunction(() => document.querySelector("[role=status]")?.textContent.includes("检查完成"));
  }
  await run(opened.page, opened);
  await opened.finish();
}

const world = (page, read) => page.evaluate(read);
const update = async (page) => {
  await page.locator("#tab-update").click();
  await page.locator(".banner").first().waitFor();
};
/** The same part, written from an older workbook. */
const older = (block, from, to) => ({ ...block, tag: `${block.tag.slice(0, block.tag.lastIndexOf(":"))}:000000000000`, hash: "000000000000", text: block.text.replace(from, to) });
const counted = () => parts.find(({ text }) => /共\d+条/.test(text));

test("Without a workbook the pane asks for one", () => inWord(documentOf([]), { choose: false }, async (page) => {
  await page.getByText("先选一份工作簿").waitFor();
}));

test("The report goes to the end of the document, as the docx that the service made", () => inWord(documentOf([]), { world: { insertedBlocks: [] } }, async (page) => {
  await page.getByRole("button", { name: "插入报告" }).click();
  await page.getByText("报告已插入", { exact: true }).first().waitFor({ timeout: 30_000 });
  const [inserted, ...more] = await world(page, () => window.__world.document.inserted);
  assert.deepEqual([inserted.place, inserted.start, more.length], ["End", "PK", 0]);
  assert.ok(inserted.length > 200_000, String(inserted.length));
}));

test("A document without our parts is told so, and leads to inserting", () => inWord(documentOf([]), {}, async (page) => {
  await update(page);
  await page.getByText("文档里没有由工作簿生成的内容").waitFor();
  await page.getByRole("button", { name: "去插入" }).click();
  await page.getByText("把报告插入本文档").waitFor();
}));

test("A report of the same workbook agrees with it", async () => inWord(documentOf(parts), { world: { settings: memoryOf(parts) } }, async (page) => {
  await update(page);
  await page.getByText("报告与工作簿一致").waitFor();
  await page.getByText(`对比了 ${parts.length} 处内容`).waitFor();
  assert.equal(await page.locator("#tab-update .count").count(), 0);
}));

test("A part from an older workbook is shown with before and after, and brought up to date alone", async () => {
  const old = older(counted(), /共(\d+)条/, "共9条");
  const blocks = parts.map((block) => (block === counted() ? old : block));
  await inWord(documentOf(blocks), { world: { settings: memoryOf(blocks) } }, async (page) => {
    await update(page);
    await page.getByText("报告有 1 处与工作簿不一致").waitFor();
    assert.match(await page.locator(".upd del").first().textContent(), /9/);
    await page.getByRole("button", { name: `更新 ${old.title}` }).click();
    await page.getByText("报告与工作簿一致").waitFor();
    const now = await world(page, () => window.__world.document.blocks.map(({ tag }) => tag));
    assert.deepEqual(now, parts.map(({ tag }) => tag));
    const kept = JSON.parse((await world(page, () => window.__world.settings["reports.blocks"])));
    assert.equal(kept[old.tag.slice(0, old.tag.lastIndexOf(":"))].hash, counted().hash);
  });
});

test("Updating all leaves what was edited by hand", async () => {
  const [first, second] = parts.filter(({ text }) => text.length > 20);
  const blocks = parts.map((block) => (block === first || block === second ? older(block, /$/, "旧") : block));
  const memory = memoryOf(blocks);
  const document = documentOf(blocks);
  document.blocks.find(({ tag }) => tag === blocks[parts.indexOf(second)].tag).text = "我改写了这一段。";
  await inWord(document, { world: { settings: memory } }, async (page) => {
    await update(page);
    await page.getByText("您手工改过的 1 处不会被覆盖").waitFor();
    await page.getByRole("button", { name: "更新全部 1 处" }).click();
    await page.getByText("报告与工作簿一致").waitFor();
    const texts = await world(page, () => window.__world.document.blocks.map(({ text }) => text));
    assert.ok(texts.includes("我改写了这一段。"));
    await page.getByText("工作簿里的数已变").waitFor();
  });
});

test("The part at the cursor says which cells it comes from", () => inWord(documentOf(parts, parts.find(({ sources }) => sources.length > 0).tag), {}, async (page) => {
  const block = parts.find(({ sources }) => sources.length > 0);
  await update(page);
  await page.evaluate(() => window.__world.moveCursor());
  await page.locator("[aria-label*='从哪里来']").waitFor();
  const shown = await page.locator("[aria-label*='从哪里来']").textContent();
  assert.ok(shown.includes(block.sources[0].sheet) && shown.includes(block.sources[0].cell), shown);
}));

test("The tab of updating counts what is out of date before anybody opens it", async () => {
  const old = older(counted(), /共(\d+)条/, "共9条");
  await inWord(documentOf([old]), {}, async (page) => {
    await page.locator("#tab-update .count", { hasText: "1 处要更新" }).waitFor();
    await page.getByText("文档里已有 1 处由工作簿生成的内容").waitFor();
  });
});

test("Going to a part selects its content control", async () => {
  const old = older(counted(), /共(\d+)条/, "共9条");
  await inWord(documentOf([old]), {}, async (page) => {
    await update(page);
    await page.getByRole("button", { name: `定位 ${old.title}` }).click();
    await page.waitForFunction((tag) => window.__world.selected === tag, old.tag);
  });
});

test("The findings of the chosen workbook can be read in Word", () => inWord(documentOf([]), {}, async (page) => {
  await page.locator("#tab-check").click();
  await page.locator(".tally").waitFor();
  assert.ok((await page.locator(".group__head").count()) > 3);
}));

test("A read-only document can be compared but not changed", async () => {
  const old = older(counted(), /共(\d+)条/, "共9条");
  await inWord(documentOf([old]), { world: { readOnly: true } }, async (page) => {
    assert.equal(await page.getByRole("button", { name: "插入报告" }).getAttribute("aria-disabled"), "true");
    await update(page);
    await page.getByText("文档是只读的，不能插入和更新").waitFor();
    assert.equal(await page.getByRole("button", { name: /^更新/ }).count(), 0);
  });
});
