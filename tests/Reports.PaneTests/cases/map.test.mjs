// The interactive map as a person uses it: pointer, keyboard, paper. Its counts and filters are tested in Reports.EndToEnd.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "../rig/pages.mjs";
import { root } from "../rig/service.mjs";

let browser;
let folder;
let address;
before(async () => {
  [browser, folder] = await Promise.all([launch(), mkdtemp(path.join(os.tmpdir(), "map-"))]);
  const file = path.join(folder, "map.html");
  const made = spawnSync(path.join(root, "artifacts/bin/Reports.Cli/debug/reports"), ["map", path.join(root, "templates/samples/cement-industry.xlsx"), "--out", file], { encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  address = pathToFileURL(file).href;
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function onMap(run, state = "") {
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.stack));
  page.on("request", (request) => request.url().startsWith("file:") || faults.push(`asked for ${request.url()}`));
  page.setDefaultTimeout(10_000);
  await page.goto(address + state);
  await run(page);
  assert.deepEqual(faults, []);
  await context.close();
}

const scene = "scene-JC01-C-2-6";
const lit = (page) => page.locator(".link.lit").count();
const focused = (page) => page.evaluate(() => document.activeElement.id);
const centre = (page, id) => page.evaluate((name) => {
  const box = document.getElementById(name).getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}, id);

test("Pointing at a card shows its lists and lights its links; going away puts both back", () => onMap(async (page) => {
  await page.locator(`#${scene}`).hover();
  await page.locator("#panel").getByText("有害元素循环富集数据（缺失）").waitFor();
  assert.ok(await lit(page) >= 1);

  await page.locator("#q").hover();
  await page.locator("#panel").getByText("指向一个场景").waitFor();
  assert.equal(await lit(page), 0);
}));

test("Enter keeps a scene chosen, Escape lets it go, and the focus stays on its card", () => onMap(async (page) => {
  await page.locator(`#${scene}`).focus();
  await page.keyboard.press("Enter");
  await page.locator("#panel h2").waitFor();
  assert.ok(await lit(page) >= 1);
  await page.locator("#q").hover();
  assert.ok(await lit(page) >= 1, "a chosen scene stays lit when the pointer goes");

  await page.keyboard.press("Escape");
  assert.equal(await lit(page), 0);
  assert.equal(await focused(page), scene);
}));

test("Arrow keys go to the next card in their direction, and back", () => onMap(async (page) => {
  for (const [key, axis, sign, back] of [["ArrowRight", 0, 1, "ArrowLeft"], ["ArrowDown", 1, 1, "ArrowUp"], ["ArrowLeft", 0, -1, "ArrowRight"], ["ArrowUp", 1, -1, "ArrowDown"]]) {
    await page.locator(`#${scene}`).focus();
    const from = await centre(page, scene);
    await page.keyboard.press(key);
    const next = await focused(page);
    assert.notEqual(next, scene, key);
    assert.ok(next.startsWith("scene-"), next);
    const to = await centre(page, next);
    assert.ok((to[axis] - from[axis]) * sign > 0, `${key} went from ${from} to ${to}`);
    await page.keyboard.press(back);
    assert.ok((await focused(page)).startsWith("scene-"));
  }
}));

test("Arrow keys pass over cards that the filters dim", () => onMap(async (page) => {
  await page.locator(`.card:not(.dim)`).first().focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    assert.equal(await page.evaluate(() => document.activeElement.classList.contains("dim")), false);
  }
}, "#gap=1"));

test("On paper the map is whole, on one sheet, whatever is filtered or chosen", () => onMap(async (page) => {
  assert.ok(await page.locator(".card.dim").count() > 0);
  await page.emulateMedia({ media: "print" });
  for (const part of [".bar", "#panel", "#data"]) {
    assert.equal(await page.locator(part).isVisible(), false, part);
  }
  const faint = await page.evaluate(() => [...document.querySelectorAll(".card, .link")].filter((shape) => getComputedStyle(shape).opacity !== "1" || getComputedStyle(shape).display === "none").length);
  assert.equal(faint, 0);

  for (const [format, landscape] of [["A3", true], ["A4", true], ["A3", false]]) {
    const file = path.join(folder, "map.pdf");
    await writeFile(file, await page.pdf({ format, landscape }));
    const told = spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout;
    assert.equal(/^Pages: +(\d+)$/m.exec(told)?.[1], "1", `${format} ${landscape ? "lying" : "upright"}`);
  }
}, "#gap=1&chain=none"));
