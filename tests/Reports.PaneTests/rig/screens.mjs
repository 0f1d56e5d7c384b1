// Every screen of the pane and every state it can be in, each with the way there.
import { readFile } from "node:fs/promises";
import { ask, sample } from "./service.mjs";
import { openBrowser, openExcel, openFile, openWord } from "./pages.mjs";

const ready = (page) => page.waitForSelector(".tally");
const blocks = async (service) => (await ask(service.origin, "/api/workbooks/blocks?name=sugar-industry.xlsx", await readFile(sample))).blocks;

async function excel(browser, service, options, act) {
  const grid = options.book ?? await ask(service.origin, "/api/workbooks/grid?name=a.xlsx", await readFile(sample));
  const opened = await openExcel(browser, service.origin, grid, options);
  if (options.wait !== false) {
    await ready(opened.page);
  }
  await act(opened.page);
  return opened;
}

async function word(browser, service, options, act) {
  const parts = await blocks(service);
  const old = ({ tag }) => `${tag.slice(0, -12)}000000000000`;
  const document = { cursor: old(parts[3]), blocks: parts.slice(0, 14).map(({ tag, title, text }, index) => (index === 3 || index === 5
    ? { id: index + 1, tag: old({ tag }), title, text: text.replace(/5个|58/, "4个") } : { id: index + 1, tag, title, text })) };
  const opened = await openWord(browser, service.origin, options.empty ? { cursor: null, blocks: [] } : document, options);
  await opened.page.getByRole("button", { name: "打开工作簿" }).waitFor();
  if (options.choose !== false) {
    await openFile(opened.page, sample);
    await opened.page.waitForFunction(() => document.querySelector("[role=status]")?.textContent.includes("检查完成"));
  }
  await act(opened.page);
  return opened;
}

async function file(browser, service, options, act) {
  const opened = await openBrowser(browser, service.origin, options);
  await openFile(opened.page, sample);
  await ready(opened.page);
  await opened.page.waitForTimeout(300);
  await act(opened.page);
  return opened;
}

const openGroup = async (page, code) => {
  const head = page.locator(".group__head", { hasText: code });
  if ((await head.getAttribute("aria-expanded")) !== "true") {
    await head.click();
  }
};
const openFix = async (page) => {
  await openGroup(page, "SEM-09");
  await page.locator(".row", { hasText: "E7" }).first().click();
  await page.locator(".finding").waitFor();
  await page.locator("#pane-main").evaluate((main) => { main.scrollTop = document.querySelector(".row.is-open").offsetTop - 260; });
};
const toTab = (page, name) => page.locator(`#tab-${name}`).click();
const map = async (page) => {
  await toTab(page, "map");
  await page.locator("#scene-QB02-C-2-1").click();
  await page.getByRole("button", { name: /第 9 行/ }).waitFor();
};
const refuse = (page, status, body) => page.route("**/check?*", (route) => route.fulfill({ status, contentType: "application/problem+json", body: JSON.stringify(body) }));

export const screens = {
  start: (browser, service, options) => openBrowser(browser, service.origin, options),
  check: (browser, service, options) => excel(browser, service, options, openFix),
  "check-cells": (browser, service, options) => excel(browser, service, options, async (page) => {
    await openGroup(page, "CMP-14");
    await page.locator(".row", { hasText: "F6" }).first().click();
    await page.locator(".others").waitFor();
  }),
  fill: (browser, service, options) => excel(browser, service, options, (page) => toTab(page, "fill")),
  fixed: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.getByRole("button", { name: /^一键修正/ }).click();
    await page.locator(".change").first().waitFor();
  }),
  undo: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.getByRole("button", { name: /^一键修正/ }).click();
    await page.getByRole("button", { name: "全部撤销" }).click();
    await page.getByRole("dialog").waitFor();
  }),
  map: (browser, service, options) => excel(browser, service, options, map),
  report: (browser, service, options) => excel(browser, service, options, async (page) => {
    await toTab(page, "report");
    await page.getByRole("button", { name: "生成报告" }).click();
    await page.locator(".out").waitFor({ timeout: 60_000 });
  }),
  "report-running": (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.route("**/report?*", (route) => route.fulfill({ status: 202, json: { id: "x", state: "running", step: "write", stepText: "生成 Word 文档", done: 2, total: 4 } }));
    await page.route("**/api/jobs/**", (route) => route.fulfill({ json: { id: "x", state: "running", step: "write", stepText: "生成 Word 文档", done: 2, total: 4 } }));
    await toTab(page, "report");
    await page.getByRole("button", { name: "生成报告" }).click();
    await page.getByText("第 3 步").waitFor();
  }),
  word: (browser, service, options) => word(browser, service, options, async (page) => {
    await toTab(page, "update");
    await page.locator(".upd").first().waitFor();
    await page.evaluate(() => window.__world.moveCursor());
    await page.locator("[aria-label*='从哪里来']").waitFor();
  }),
  "word-insert": (browser, service, options) => word(browser, service, { ...options, empty: true }, () => undefined),
  "word-start": (browser, service, options) => word(browser, service, { ...options, empty: true, choose: false }, () => undefined),
  loading: (browser, service, options) => excel(browser, service, { ...options, wait: false }, async (page) => {
    await page.route("**/check?*", () => undefined);
    await page.reload();
    await page.locator(".bone").first().waitFor();
  }),
  offline: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.route("**/check?*", (route) => route.abort());
    await page.getByRole("button", { name: "重新检查" }).click();
    await page.getByText("暂时连不上检查服务").waitFor();
  }),
  "read-only": (browser, service, options) => excel(browser, service, { ...options, world: { readOnly: true } }, openFix),
  editing: (browser, service, options) => excel(browser, service, { ...options, wait: false, world: { refuseNext: "InvalidOperationInCellEditMode" } }, (page) => page.getByText("有一个单元格正在编辑").waitFor()),
  refused: (browser, service, options) => excel(browser, service, options, async (page) => {
    await refuse(page, 503, { type: "urn:reports:problem:busy", title: "服务正忙", detail: "请过一会儿再检查。", status: 503 });
    await page.getByRole("button", { name: "重新检查" }).click();
    await page.getByText("服务正忙").waitFor();
  }),
  clear: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.route("**/check?*", async (route) => {
      const answer = await (await route.fetch()).json();
      await route.fulfill({ json: { ...answer, summary: { error: 0, warning: 0, note: 0 }, findings: [] } });
    });
    await page.getByRole("button", { name: "重新检查" }).click();
    await page.getByText("没有问题，可以提交").waitFor();
  }),
  empty: (browser, service, options) => excel(browser, service, { ...options, wait: false, book: { name: "x", sheets: [{ name: "Sheet1", origin: "A1", values: [["设备", 1]] }] } }, (page) => page.getByText("请选一种做法").waitFor()),
  help: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.getByRole("button", { name: "帮助" }).click();
    await page.getByRole("dialog").waitFor();
  }),
  menu: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("dialog").waitFor();
  }),
  diagnosis: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("button", { name: "诊断信息" }).click();
    await page.locator("#diagnosis-text").waitFor();
  }),
  english: (browser, service, options) => excel(browser, service, options, async (page) => {
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("button", { name: "English" }).click();
    await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent.startsWith("Checked"));
  }),
  browser: (browser, service, options) => file(browser, service, options, async (page) => {
    await page.getByRole("button", { name: /^一键修正/ }).click();
    await page.getByRole("button", { name: "处理下一处" }).click();
    await page.locator(".row.is-open").click();
    await page.locator(".row.is-open, .row").first().click();
    await page.waitForTimeout(300);
  }),
};
