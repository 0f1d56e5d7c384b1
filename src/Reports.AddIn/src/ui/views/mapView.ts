import type { Chain, Figure } from "../../api/contract.ts";
import type { MapModel } from "../../model/mapModel.ts";
import type { PaneModel } from "../../model/paneModel.ts";
import type { WorkbookModel } from "../../model/workbookModel.ts";
import { h, type Content, type VNode } from "../kit/vnode.ts";
import { moveFocus, wayOf } from "../kit/roving.ts";
import { banner, bones, button, icon } from "../parts.ts";
import type { Screen } from "./shell.ts";
import { troubleBanner } from "./troubleParts.ts";

/** The drawn map, the selected scene, and the ways from it: to its row, into the workbook, onto the disk. */
export function mapScreen(pane: PaneModel, workbook: WorkbookModel, map: MapModel): Screen {
  const words = pane.words;
  const hasMap = map.svg !== null;
  const body: Content[] = [
    h("div", { class: "bar bar--top", key: "bar" },
      pick(words.map.figureLabel, map.figure, Object.entries(words.map.figures), (value) => void map.choose(value as Figure, map.chain)),
      map.figure !== "map" ? null : pick(words.map.chainLabel, map.chain, Object.entries(words.map.chains), (value) => void map.choose(map.figure, value as Chain))),
  ];
  if (map.trouble !== null) {
    body.push(h("section", { class: "sect", key: "trouble" }, troubleBanner(pane, map.trouble, words.map.failed, null, () => void map.draw())));
  }
  if (map.insertedInto !== null) {
    body.push(h("section", { class: "sect", key: "inserted" }, banner("ok", words.map.inserted(map.insertedInto), words.map.insertedDetail)));
  }
  if (hasMap && map.isOld()) {
    body.push(h("div", { class: "bar bar--top", key: "old" }, icon("clock", "hint"), h("p", { class: "hint bar__grow" }, words.map.old),
      button(words.map.redraw, () => void map.draw(), { small: true })));
  }
  if (!hasMap && map.busySince !== null && Date.now() - map.busySince >= 400) {
    body.push(h("p", { class: "sect hint", key: "drawing" }, words.map.drawing), bones());
  }
  if (map.svg !== null) {
    body.push(
      // The listeners come first: the drawing tells its cards as soon as it has them.
      h("map-drawing", { key: "drawing", isOwn: true,
        onmapcards: (event: Event) => map.has((event as CustomEvent<typeof map.cards>).detail),
        onmapselect: (event: Event) => void map.select((event as CustomEvent<string>).detail),
        onmapfollow: (event: Event) => void map.follow((event as CustomEvent<string>).detail),
        $words: words.map, $figure: `${map.figure} ${map.sheet}`, $svg: map.svg, $selected: map.selected }),
      map.sheets > 1 ? pager(pane, map) : null,
      map.figure === "map" || map.cards.length > 0 ? [card(pane, map), sceneList(pane, map)] : null);
  }
  const canInsert = workbook.host.abilities.insertsPictures && !workbook.host.isReadOnly();
  const sheet = map.sceneSheet() ?? words.map.figures.map;
  const place = map.place;
  const row = place === null || place === undefined ? null : Number(place.cell.replace(/^[A-Z]+/, ""));
  const hasScenes = map.figure === "map" || map.cards.length > 0;
  const look = hasScenes ? "plain" : "primary";
  return {
    body,
    foot: [
      !hasScenes ? null : row === null
        ? button(words.map.goRowNone, () => undefined, { off: true, grows: true })
        : button(words.map.goRow(sheet, row), () => void map.goToRow(), { look: "primary" }),
      canInsert
        ? button(words.map.insert, () => void map.insertPicture(words.map.sheetName), { look, off: !hasMap })
        : button(words.map.save, () => void save(pane, workbook, map), { look, off: !hasMap, icon: "download" }),
    ],
  };
}

function pager(pane: PaneModel, map: MapModel): VNode {
  const words = pane.words.map;
  return h("div", { class: "bar", key: "pager" },
    h("p", { class: "hint bar__grow" }, words.sheetOf(map.sheet, map.sheets)),
    button(null, () => void map.turn(-1), { small: true, icon: "left", name: words.previousSheet, off: map.sheet === 1 }),
    button(null, () => void map.turn(1), { small: true, icon: "right", name: words.nextSheet, off: map.sheet === map.sheets }));
}

function pick(name: string, value: string, choices: [string, string][], chosen: (value: string) => void): VNode {
  return h("span", { class: "pick", key: name },
    h("select", { class: "select", "aria-label": name, value, onchange: (event: Event) => chosen((event.target as HTMLSelectElement).value) },
      choices.map(([key, text]) => h("option", { value: key, key }, text))),
    icon("down"));
}

function card(pane: PaneModel, map: MapModel): VNode {
  const words = pane.words.map;
  const selected = map.card();
  if (selected === null) {
    return h("div", { class: "scard", key: "card" }, h("p", { class: "hint" }, map.cards.length === 0 ? words.noneHint : words.choose));
  }
  return h("article", { class: "scard", "aria-label": words.selected, key: "card" },
    h("p", { class: "scard__top" }, h("span", { class: "code" }, selected.code)),
    h("div", { class: "scard__line" },
      h("h2", { class: "scard__name" }, selected.title),
      button(null, () => map.step(-1), { small: true, icon: "left", name: words.previous }),
      button(null, () => map.step(1), { small: true, icon: "right", name: words.next })),
    selected.description === "" ? null : h("p", { class: "scard__pain" }, selected.description),
    map.place === null ? h("p", { class: "hint" }, words.rowUnknown) : null);
}

/** The same scenes as a list: quicker to read at 300 px, and for those who cannot see the drawing. */
function sceneList(pane: PaneModel, map: MapModel): Content {
  return map.cards.length === 0 ? null : h("section", { "aria-label": pane.words.map.list, key: "scenes" },
    h("h2", { class: "sect__title listhead" }, pane.words.map.list),
    h("div", { class: "scenes", onkeydown: walk }, map.cards.map((scene, index) => h("button", {
      type: "button",
      class: scene.code === map.selected ? "row row-focus row--cell is-open" : "row row-focus row--cell",
      key: scene.code,
      "aria-current": scene.code === map.selected ? "true" : undefined,
      tabindex: (map.selected === null ? index === 0 : scene.code === map.selected) ? 0 : -1,
      onclick: () => void map.follow(scene.code),
    }, h("span", { class: "row__place code" }, scene.code), h("span", { class: "row__text clip", title: scene.title }, scene.title)))));
}

function walk(event: Event): void {
  const way = wayOf((event as KeyboardEvent).key);
  if (way !== null) {
    event.preventDefault();
    moveFocus(event.currentTarget as Element, "button", document.activeElement, way);
  }
}

async function save(pane: PaneModel, workbook: WorkbookModel, map: MapModel): Promise<void> {
  const picture = await map.picture();
  if (picture === null) {
    return;
  }
  const address = URL.createObjectURL(picture);
  const link = document.createElement("a");
  link.href = address;
  link.download = pane.words.map.pictureName(workbook.host.name().replace(/\.xlsx$/i, ""));
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
