// One list of cases, run in Excel (real office.js over a fake workbook) and in the browser (a file): the pane must not differ.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch } from "../rig/pages.mjs";
import { hosts } from "../rig/hosts.mjs";
import { ask, sampleBytes, startService } from "../rig/service.mjs";

let service;
let browser;
let answer;

before(async () => {
  [service, browser] = await Promise.all([startService(), launch()]);
  answer = await ask(service.origin, "/api/workbooks/check?name=a.xlsx", await sampleBytes());
});
after(async () => {
  await browser.close();
  await service.stop();
});

const text = (locator) => locator.textContent().then((found) => found.trim());
const numbers = async (page) => Promise.all(["error", "warn", "note"].map(async (kind) => Number(await text(page.locator(`.tally__item--${kind} b`)))));
const summaryOf = ({ error, warning, note }) => [error, warning, note];
const group = (page, code) => page.locator(".group__head", { has: page.locator(".group__code", { hasText: code }) });
const openGroup = async (page, code) => {
  const head = group(page, code);
  if ((await head.getAttribute("aria-expanded")) !== "true") {
    await head.click();
  }
  return head;
};
const rowOf = (page, sheet, cell) => page.locator(".row", { has: page.locator(".row__place", { hasText: new RegExp(`^${sheet}\\s+${cell}(\\s|$)`) }) }).first();
const live = (page) => page.locator("[role=status]");
const hears = (page, words) => page.waitForFunction((wanted) => document.querySelector("[role=status]")?.textContent.includes(wanted), words);
const tab = (page, name) => page.locator(`#tab-${name}`).click();
const one = (rule, safe) => answer.findings.find((finding) => finding.rule === rule && finding.fix?.safe === safe);

const cases = {
  "Opening shows the counts that the service gives": async ({ page }) => {
    assert.deepEqual(await numbers(page), summaryOf(answer.summary));
  },
  "The tab of the check names its errors": async ({ page }) => {
    assert.equal(await text(page.locator("#tab-check .count .sr-only")), `${answer.summary.error} 个错误`);
  },
  "Causes stand the gravest first, and the first one is open": async ({ page }) => {
    const grave = await page.locator(".group__head .group__side").evaluateAll((sides) => sides.map(({ textContent }) => (textContent.includes("错误") ? 0 : textContent.includes("警告") ? 1 : 2)));
    assert.deepEqual(grave, [...grave].sort());
    assert.equal(await page.locator(".group__head").first().getAttribute("aria-expanded"), "true");
    const total = await page.locator(".group__head .group__side").evaluateAll((sides) => sides.reduce((sum, { textContent }) => sum + Number(/\d+/.exec(textContent)[0]), 0));
    assert.equal(total, answer.findings.length);
  },
  "Grouping by sheet names every sheet that has findings": async ({ page }) => {
    await page.getByRole("radio", { name: "按工作表" }).click();
    const titles = await page.locator(".group__head .group__title").allTextContents();
    assert.deepEqual(titles.map((title) => title.trim()).sort(), [...new Set(answer.findings.map(({ sheet }) => sheet))].sort());
  },
  "A pressed count takes its findings out of the list": async ({ page }) => {
    await page.locator(".tally__item--warn").click();
    const sides = await page.locator(".group__head .group__side").allTextContents();
    assert.ok(sides.length > 0 && sides.every((side) => !side.includes("警告")), sides.join());
    await page.locator(".tally__item--error").click();
    await page.locator(".tally__item--note").click();
    await page.getByText("筛选后没有问题").waitFor();
    assert.deepEqual(await numbers(page), summaryOf(answer.summary));
  },
  "The list of one sheet holds only its findings": async ({ page }) => {
    const sheet = answer.findings[0].sheet;
    await page.getByRole("combobox", { name: "工作表" }).selectOption(sheet);
    const counts = await page.locator(".group__head .group__side").evaluateAll((sides) => sides.reduce((sum, { textContent }) => sum + Number(/\d+/.exec(textContent)[0]), 0));
    assert.equal(counts, answer.findings.filter((finding) => finding.sheet === sheet).length);
  },
  "Pressing a finding opens it and selects its cell": async ({ page, selected }) => {
    const { sheet, cell } = answer.findings.find(({ rule }) => rule === "CMP-02");
    await openGroup(page, "CMP-02");
    await rowOf(page, sheet, cell).click();
    await page.locator(".finding").waitFor();
    await hears(page, "已定位到");
    assert.deepEqual(await selected(), { sheet, cell });
  },
  "An open finding says what stands there, what should, and what to do": async ({ page }) => {
    const finding = answer.findings.find(({ rule }) => rule === "CMP-02");
    await openGroup(page, "CMP-02");
    await rowOf(page, finding.sheet, finding.cell).click();
    const shown = await text(page.locator(".finding"));
    for (const part of [finding.message, finding.found, finding.expected, finding.hint]) {
      assert.ok(shown.includes(part), `${part} in ${shown}`);
    }
  },
  "The explanation of a rule comes when asked for": async ({ page, origin }) => {
    const rule = await (await fetch(`${origin}/api/rules/CMP-02`)).json();
    await openGroup(page, "CMP-02");
    await page.locator(".row").first().click();
    await page.getByRole("button", { name: "看说明" }).click();
    await page.locator(".finding dd", { hasText: rule.why.slice(0, 12) }).waitFor();
  },
  "Other cells with the same matter can be gone to": async ({ page, selected }) => {
    const finding = answer.findings.find(({ rule, related }) => rule === "CMP-14" && related.length > 3);
    await openGroup(page, "CMP-14");
    await rowOf(page, finding.sheet, finding.cell).click();
    await hears(page, "已定位到");
    await page.locator(".others__cells button").nth(2).click();
    await hears(page, ` ${finding.related[2].cell}`);
    assert.deepEqual(await selected(), { sheet: finding.related[2].sheet, cell: finding.related[2].cell });
  },
  "A fix is shown before it is made": async ({ page, cell }) => {
    const { sheet, fix } = one("SEM-09", false);
    const [edit] = fix.edits;
    await openGroup(page, "SEM-09");
    await rowOf(page, sheet, edit.cell).click();
    assert.equal(await text(page.locator(".finding del")), edit.before);
    assert.equal(await text(page.locator(".finding ins")), edit.after);
    assert.equal(await cell(sheet, edit.cell), edit.before);
  },
  "One fix writes one cell, is announced, and opens the next finding": async ({ page, cell }) => {
    const { sheet, fix } = one("SEM-09", false);
    const [edit] = fix.edits;
    await openGroup(page, "SEM-09");
    await rowOf(page, sheet, edit.cell).click();
    await page.locator(".finding .btn--tonal").click();
    await hears(page, `已修正 ${edit.cell}`);
    assert.equal(await cell(sheet, edit.cell), edit.after);
    await page.locator(".row.is-open").waitFor();
    assert.notEqual(await text(page.locator(".row.is-open .code")), edit.cell);
    assert.ok((await page.locator(".row.is-open").evaluate((row) => row === document.activeElement)), "the focus goes to the next finding");
  },
  "The counts follow a fix": async ({ page }) => {
    const [, warnings] = await numbers(page);
    const { sheet, fix } = one("SEM-09", false);
    await openGroup(page, "SEM-09");
    await rowOf(page, sheet, fix.edits[0].cell).click();
    await page.locator(".finding .btn--tonal").click();
    await hears(page, "已修正");
    assert.equal((await numbers(page))[1], warnings - 1);
  },
  "Fixing all writes every safe fix and lists each with before and after": async ({ page, cell }) => {
    const safe = answer.findings.filter(({ fix }) => fix?.safe).flatMap(({ fix }) => fix.edits);
    await page.getByRole("button", { name: `一键修正 ${safe.length} 处` }).click();
    await page.getByText(`已修正 ${safe.length} 处`, { exact: true }).first().waitFor();
    assert.equal(await page.locator(".change").count(), safe.length);
    for (const edit of safe) {
      assert.equal(await cell(edit.sheet, edit.cell), edit.after);
    }
    await page.getByText("需要您判断").waitFor();
  },
  "Undoing one change restores exactly that cell": async ({ page, cell }) => {
    const safe = answer.findings.filter(({ fix }) => fix?.safe).flatMap(({ fix }) => fix.edits);
    await page.getByRole("button", { name: /^一键修正/ }).click();
    await page.locator(".change").first().waitFor();
    const edit = safe.at(-1);
    await page.getByRole("button", { name: `撤销 ${edit.cell}` }).click();
    await hears(page, "检查完成");
    await page.getByText("已撤销 1 处").first().waitFor();
    assert.equal(await cell(edit.sheet, edit.cell), edit.before);
    assert.equal(await cell(safe[0].sheet, safe[0].cell), safe[0].after);
  },
  "Undoing all asks first, and can be left": async ({ page, cell }) => {
    const [edit] = answer.findings.find(({ fix }) => fix?.safe).fix.edits;
    await page.getByRole("button", { name: /^一键修正/ }).click();
    await page.getByRole("button", { name: "全部撤销" }).click();
    await page.getByRole("button", { name: "不撤销" }).click();
    assert.equal(await page.getByRole("dialog").count(), 0);
    assert.equal(await cell(edit.sheet, edit.cell), edit.after);
    assert.ok(await page.getByRole("button", { name: "全部撤销" }).evaluate((button) => button === document.activeElement), "the focus comes back");
  },
  "Undoing all gives back the workbook and its findings": async ({ page, cell }) => {
    const safe = answer.findings.filter(({ fix }) => fix?.safe).flatMap(({ fix }) => fix.edits);
    await page.getByRole("button", { name: /^一键修正/ }).click();
    await page.getByRole("button", { name: "全部撤销" }).click();
    await page.getByRole("button", { name: `撤销 ${safe.length} 处` }).click();
    await page.getByText(`已撤销 ${safe.length} 处`).first().waitFor();
    await page.getByRole("button", { name: "返回清单" }).click();
    // Fixing may leave the errors as they were: all three numbers tell that the check after the undo is over.
    await page.waitForFunction(
      (wanted) => ["error", "warn", "note"].every((kind, at) => document.querySelector(`.tally__item--${kind} b`)?.textContent === String(wanted[at])),
      summaryOf(answer.summary),
    );
    assert.deepEqual(await numbers(page), summaryOf(answer.summary));
    for (const edit of safe) {
      assert.equal(await cell(edit.sheet, edit.cell), edit.before);
    }
  },
  "The next finding opens by one button after a fix of all": async ({ page }) => {
    await page.getByRole("button", { name: /^一键修正/ }).click();
    await page.getByRole("button", { name: "处理下一处" }).click();
    await page.locator(".finding").waitFor();
    assert.ok(await page.locator(".row.is-open").evaluate((row) => row === document.activeElement));
  },
  "Checking again leaves an open finding open": async ({ page }) => {
    await openGroup(page, "CMP-02");
    await page.locator(".row").first().click();
    const message = await text(page.locator(".finding__msg"));
    await page.getByRole("button", { name: "重新检查" }).click();
    await hears(page, "检查完成");
    assert.equal(await text(page.locator(".finding__msg")), message);
  },
  "Completeness adds up to what the service counts": async ({ page }) => {
    await tab(page, "fill");
    const sheets = answer.sheets.filter(({ required, state }) => required > 0 || state === "missing");
    const missing = sheets.reduce((sum, { missingCount }) => sum + missingCount, 0);
    assert.ok((await text(page.locator(".sect__title").first())).includes(`还缺 ${missing} 格`));
    assert.equal(await page.locator(".sheetbar").count(), sheets.length);
  },
  "The next step of filling leads to its cell": async ({ page, selected }) => {
    const sheet = answer.sheets.find(({ missing }) => missing.length > 0);
    await tab(page, "fill");
    await page.getByRole("button", { name: "去填写" }).click();
    await hears(page, "已定位到");
    assert.deepEqual(await selected(), { sheet: sheet.name, cell: sheet.missing[0].cell });
  },
  "Each missing cell of a chosen sheet can be gone to": async ({ page, selected }) => {
    const sheet = answer.sheets.filter(({ missing }) => missing.length > 1).at(-1);
    await tab(page, "fill");
    await page.locator(".sheetbar", { hasText: sheet.name }).click();
    await page.locator(".row--cell").nth(1).click();
    await hears(page, "已定位到");
    assert.deepEqual(await selected(), { sheet: sheet.name, cell: sheet.missing[1].cell });
  },
  "The map shows every scene": async ({ page }) => {
    await tab(page, "map");
    await page.locator(".map__drawing").waitFor();
    const cards = await page.locator(".map__card").count();
    assert.equal(cards, await page.locator(".scenes .row").count());
    assert.ok(cards >= 17, String(cards));
  },
  "A click on a card goes to its row": async ({ page, selected }) => {
    await tab(page, "map");
    await page.locator("#scene-QB02-C-2-1").click();
    await hears(page, "已定位到场景图谱");
    assert.deepEqual(await selected(), { sheet: "场景图谱", cell: "A9" });
    await page.getByRole("button", { name: "到“场景图谱”第 9 行" }).waitFor();
  },
  "The list of scenes goes to the row as well": async ({ page, selected }) => {
    await tab(page, "map");
    await page.locator(".scenes .row", { hasText: "QB02-C-2-2" }).click();
    await hears(page, "已定位到场景图谱");
    assert.deepEqual(await selected(), { sheet: "场景图谱", cell: "A10" });
  },
  "Arrows walk from card to card, and Enter goes to the row": async ({ page, selected }) => {
    await tab(page, "map");
    await page.locator("#scene-QB02-C-2-1").focus();
    await page.keyboard.press("ArrowDown");
    const code = (await page.evaluate(() => document.activeElement.id)).slice(6);
    assert.notEqual(code, "QB02-C-2-1");
    await page.locator(".scard__top .code", { hasText: code }).waitFor();
    await page.keyboard.press("Enter");
    await hears(page, "已定位到场景图谱");
    assert.equal((await selected()).sheet, "场景图谱");
  },
  "The map grows and shrinks by keys": async ({ page }) => {
    await tab(page, "map");
    await page.locator(".map__card").first().focus();
    const width = () => page.locator(".map__drawing").evaluate((drawing) => drawing.getBoundingClientRect().width);
    const whole = await width();
    await page.keyboard.press("+");
    assert.ok((await width()) > whole * 1.4);
    await page.keyboard.press("0");
    assert.equal(await width(), whole);
  },
  "Another figure, other lines and another sheet are drawn anew": async ({ page }) => {
    await tab(page, "map");
    await page.locator(".map__drawing").waitFor();
    const drawn = (act) => Promise.all([page.waitForResponse((answer) => /\/map\?/.test(answer.url())), act()]).then(([answer]) => answer);
    const lines = await drawn(() => page.getByRole("combobox", { name: "连线" }).selectOption("data"));
    assert.deepEqual([lines.status(), new URL(lines.url()).searchParams.get("chain")], [200, "data"]);
    for (const figure of ["chains", "gaps", "categories", "elements", "statistics", "cards"]) {
      const answer = await drawn(() => page.getByRole("combobox", { name: "图", exact: true }).selectOption(figure));
      assert.deepEqual([answer.status(), new URL(answer.url()).searchParams.get("figure")], [200, figure]);
    }
    await page.getByText(/^第 1 张，共 \d+ 张$/).waitFor();
    const next = await drawn(() => page.getByRole("button", { name: "下一张" }).click());
    assert.equal(new URL(next.url()).searchParams.get("sheet"), "2");
    await page.getByText(/^第 2 张，共 \d+ 张$/).waitFor();
  },
  "The report is made as a job and handed out by link": async ({ page, downloads, origin }) => {
    await tab(page, "report");
    await page.getByRole("radio", { name: "普通报告" }).click();
    await page.getByRole("button", { name: "生成报告" }).click();
    await page.locator(".out").waitFor({ timeout: 60_000 });
    assert.match(await text(page.locator(".out__name")), /制糖.*\.docx$/);
    const path = await downloads(() => page.getByRole("button", { name: /^下载 / }).click());
    const file = await fetch(origin + path);
    assert.equal(file.status, 200);
    assert.match(decodeURIComponent(file.headers.get("content-disposition")), /制糖/);
    assert.equal(Buffer.from(await file.arrayBuffer()).subarray(0, 2).toString(), "PK");
  },
  "A running report can be stopped": async ({ page }) => {
    await page.route("**/api/jobs/*/events*", (route) => route.abort());
    await page.route("**/api/jobs/*", (route) => (route.request().method() === "GET"
      ? route.fulfill({ json: { id: "x", state: "running", step: "write", stepText: "生成 Word 文档", done: 2, total: 4 } }) : route.fulfill({ json: { id: "x", state: "cancelled", step: "write", stepText: "", done: 2, total: 4 } })));
    await page.route("**/report?*", (route) => route.fulfill({ status: 202, json: { id: "x", state: "queued", step: "queue", stepText: "排队等候", done: 0, total: 4 } }));
    await tab(page, "report");
    await page.getByRole("button", { name: "生成报告" }).click();
    await page.getByText("第 3 步，共 4 步").waitFor();
    const [request] = await Promise.all([page.waitForRequest((asked) => asked.method() === "DELETE"), page.getByRole("button", { name: "停止" }).click()]);
    assert.match(request.url(), /\/api\/jobs\/x/);
    await page.getByText("已停止").waitFor();
  },
  "English replaces every word, and the findings come in English": async ({ page }) => {
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("button", { name: "English" }).click();
    await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent.startsWith("Checked"));
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    const words = await page.locator(".tabs, .tally, .sect .hint, .bar .segmented, .group__side, .pane-foot").evaluateAll((parts) => parts.map((part) => part.innerText).join(" "));
    assert.ok(!/[\u4e00-\u9fff]/.test(words), words);
    assert.match(await text(page.locator(".group__title").first()), /^[A-Z][a-z]/);
  },
  "Without the service the old list stays, and trying again helps": async ({ page }) => {
    await page.route("**/check?*", (route) => route.abort());
    await page.getByRole("button", { name: "重新检查" }).click();
    await page.getByText("暂时连不上检查服务").waitFor();
    await page.getByText("之后的改动还没有检查").waitFor();
    assert.ok((await page.locator(".group__head").count()) > 0);
    assert.match(await text(page.locator(".banner .hint")), /\d+ 秒后自动重试/);
    await page.unroute("**/check?*");
    await page.getByRole("button", { name: "现在重试" }).click();
    await page.locator(".tally").waitFor();
  },
  "A refusal of the service is told in its words, with the next step": async ({ page }) => {
    await page.route("**/check?*", (route) => route.fulfill({ status: 429, headers: { "Retry-After": "7" }, contentType: "application/problem+json", body: JSON.stringify({ type: "urn:reports:problem:busy", title: "请求太多", detail: "请过一会儿再检查。", status: 429, traceId: "t1" }) }));
    await page.getByRole("button", { name: "重新检查" }).click();
    await page.getByRole("alert").getByText("请求太多").waitFor();
    assert.match(await text(page.getByRole("alert")), /请过一会儿再检查。.*7 秒后再试/);
    await page.getByText("工作簿没有被改动").waitFor();
    assert.ok((await page.locator(".group__head").count()) > 0);
  },
  "Help opens by key and gives the focus back": async ({ page }) => {
    await page.locator("#tab-check").focus();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "帮助" }).waitFor();
    assert.ok(await page.evaluate(() => document.querySelector("[role=dialog]").contains(document.activeElement)));
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.querySelector("[role=dialog]").contains(document.activeElement)), "the dialog holds the focus");
    }
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("dialog").count(), 0);
    assert.ok(await page.getByRole("button", { name: "帮助" }).evaluate((button) => button === document.activeElement));
  },
  "The diagnosis holds versions and nothing of the workbook": async ({ page }) => {
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("button", { name: "诊断信息" }).click();
    const shown = await page.locator("#diagnosis-text").inputValue();
    assert.match(shown, /rules [0-9a-f]{12}/);
    assert.ok(!/[\u4e00-\u9fff]/.test(shown), shown);
  },
  "The list works by keys alone: walk, open, fold, fix": async ({ page, cell }) => {
    const { sheet, fix } = one("SEM-09", false);
    await page.getByRole("combobox", { name: "工作表" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    assert.ok(await page.locator(".group__head").first().evaluate((head) => head === document.activeElement));
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator(".group__head").first().getAttribute("aria-expanded"), "false");
    const heads = await page.locator(".group__head .group__code").allTextContents();
    for (let at = 0; at < heads.indexOf("SEM-09"); at++) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("ArrowRight");
    while (!(await page.evaluate(() => document.activeElement.textContent)).includes(` ${fix.edits[0].cell}`)) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await hears(page, "已定位到");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".finding").count(), 0);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+Enter");
    await hears(page, "已修正");
    assert.equal(await cell(sheet, fix.edits[0].cell), fix.edits[0].after);
  },
};

for (const [name, host] of Object.entries(hosts)) {
  describe(`in ${name}`, () => {
    for (const [title, run] of Object.entries(cases)) {
      test(title, async () => {
        const opened = await host.open(browser, service);
        opened.page.setDefaultTimeout(8_000);
        await run(opened);
        await opened.finish();
      });
    }
  });
}

test("The list has at least 25 cases", () => assert.ok(Object.keys(cases).length >= 25));
