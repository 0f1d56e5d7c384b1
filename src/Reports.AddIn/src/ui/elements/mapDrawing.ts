import type { MapCard } from "../../model/mapModel.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { h } from "../kit/vnode.ts";
import { patch } from "../kit/patch.ts";
import { button } from "../parts.ts";
import { fill } from "../kit/fill.ts";

const cardPrefix = "scene-";
const zooms = [1, 1.6, 2.4, 3.6, 5.4];
/** What a drawing may hold: shapes, texts and references into itself; nothing that runs or fetches. */
const harmless = /^(svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|use|defs|title|desc|clippath|lineargradient|radialgradient|stop|pattern|marker|symbol|mask)$/i;

/**
 * The service's drawing with its cards made pressable. Tells `mapcards` which cards there are, `mapselect` when one is
 * looked at, and `mapfollow` when the person wants its row.
 */
export class MapDrawing extends HTMLElement {
  words: Catalogue["map"] | null = null;
  private readonly frame = document.createElement("div");
  private readonly tools = document.createElement("div");
  private drawing: SVGSVGElement | null = null;
  private source: string | null = null;
  private current: string | null = null;
  private zoom = 0;
  private shown = "";

  constructor() {
    super();
    this.frame.className = "map__frame";
    this.tools.className = "map__tools";
    this.frame.addEventListener("keydown", (event) => this.press(event));
    this.frame.addEventListener("click", (event) => {
      const card = (event.target as Element).closest<SVGGElement>(`g[id^="${cardPrefix}"]`);
      if (card !== null) {
        this.tell("mapfollow", codeOf(card));
      }
    });
  }

  connectedCallback(): void {
    this.className = "map";
    this.append(this.frame, this.tools);
    this.drawTools();
  }

  /** Another figure, or another sheet of it, is seen whole first. */
  set figure(name: string) {
    this.zoom = name === this.shown ? this.zoom : 0;
    this.shown = name;
  }

  set svg(source: string) {
    if (source === this.source) {
      return;
    }
    this.source = source;
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
    this.drawing = parsed instanceof SVGSVGElement ? clean(document.importNode(parsed, true)) : null;
    fill(this.frame, ...(this.drawing === null ? [] : [this.drawing]));
    const cards = this.cards().map((card, index): MapCard => {
      card.setAttribute("role", "button");
      card.setAttribute("tabindex", index === 0 ? "0" : "-1");
      card.classList.add("map__card");
      const title = card.querySelector("title")?.textContent ?? "";
      const code = codeOf(card);
      const name = title.startsWith(code) ? title.slice(code.length).trim() : title;
      return { code, title: name, description: card.querySelector("desc")?.textContent ?? "" };
    });
    this.resize();
    this.mark();
    this.drawTools();
    this.dispatchEvent(new CustomEvent("mapcards", { detail: cards }));
  }

  set selected(code: string | null) {
    this.current = code;
    this.mark();
  }

  private cards(): SVGGElement[] {
    return Array.from(this.drawing?.querySelectorAll<SVGGElement>(`g[id^="${cardPrefix}"]`) ?? []);
  }

  private tell(name: "mapselect" | "mapfollow", code: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail: code }));
  }

  private drawTools(): void {
    const words = this.words;
    if (words === null) {
      return;
    }
    if (this.drawing !== null) {
      this.drawing.setAttribute("role", "group");
      this.drawing.setAttribute("aria-label", words.view);
      this.drawing.removeAttribute("aria-labelledby");
    }
    patch(this.tools, [
      h("span", { class: "hint" }, this.cards().length === 0 ? null : words.overview(this.cards().length)),
      button(null, () => this.zoomTo(this.zoom - 1), { small: true, icon: "minus", name: words.zoomOut, off: this.zoom === 0 }),
      button(null, () => this.zoomTo(0), { small: true, icon: "expand", name: words.zoomAll, off: this.zoom === 0 }),
      button(null, () => this.zoomTo(this.zoom + 1), { small: true, icon: "plus", name: words.zoomIn, off: this.zoom === zooms.length - 1 }),
    ]);
  }

  private zoomTo(step: number): void {
    this.zoom = Math.max(0, Math.min(zooms.length - 1, step));
    this.resize();
    this.drawTools();
    this.show();
  }

  private resize(): void {
    if (this.drawing !== null) {
      this.drawing.setAttribute("width", `${(zooms[this.zoom] ?? 1) * 100}%`);
      this.drawing.removeAttribute("height");
    }
  }

  /** Frames the selected card; the frame belongs to the card, so that it moves with it. */
  private mark(): void {
    this.drawing?.querySelector(".map__mark")?.remove();
    const card = this.cards().find((other) => codeOf(other) === this.current);
    if (card === undefined || !this.isConnected) {
      return;
    }
    this.cards().forEach((other) => other.setAttribute("tabindex", other === card ? "0" : "-1"));
    const box = card.getBBox();
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    mark.setAttribute("class", "map__mark");
    for (const [name, value] of [["x", box.x - 2], ["y", box.y - 2], ["width", box.width + 4], ["height", box.height + 4], ["rx", 3]] as const) {
      mark.setAttribute(name, String(value));
    }
    card.append(mark);
    this.show();
  }

  /** Brings the selected card into the frame, and moves nothing else. */
  private show(): void {
    const card = this.cards().find((other) => codeOf(other) === this.current);
    if (card === undefined || this.zoom === 0) {
      return;
    }
    const [inner, outer] = [card.getBoundingClientRect(), this.frame.getBoundingClientRect()];
    this.frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    this.frame.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
  }

  private press(event: KeyboardEvent): void {
    const card = (event.target as Element).closest<SVGGElement>(`g[id^="${cardPrefix}"]`);
    switch (event.key) {
      case "Enter":
      case " ":
        if (card !== null) {
          this.tell("mapfollow", codeOf(card));
        }
        break;
      case "+":
      case "=":
        this.zoomTo(this.zoom + 1);
        break;
      case "-":
        this.zoomTo(this.zoom - 1);
        break;
      case "0":
        this.zoomTo(0);
        break;
      case "ArrowLeft":
      case "ArrowRight":
      case "ArrowUp":
      case "ArrowDown":
        this.walk(card, event.key);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  /** The nearest card in that direction; sideways distance counts twice. */
  private walk(from: SVGGElement | null, key: string): void {
    const cards = this.cards();
    const start = (from ?? cards[0])?.getBoundingClientRect();
    if (start === undefined) {
      return;
    }
    const isAcross = key === "ArrowLeft" || key === "ArrowRight";
    const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
    let best: SVGGElement | null = null;
    let shortest = Number.POSITIVE_INFINITY;
    for (const card of cards) {
      const box = card.getBoundingClientRect();
      const [across, down] = [box.left + box.width / 2 - start.left - start.width / 2, box.top + box.height / 2 - start.top - start.height / 2];
      const [along, aside] = isAcross ? [across * sign, Math.abs(down)] : [down * sign, Math.abs(across)];
      if (card !== from && along > 1 && along + aside * 2 < shortest) {
        shortest = along + aside * 2;
        best = card;
      }
    }
    if (best !== null) {
      best.focus({ preventScroll: this.zoom === 0 });
      this.tell("mapselect", codeOf(best));
    }
  }
}

function codeOf(card: Element): string {
  return card.id.slice(cardPrefix.length);
}

function clean(drawing: SVGSVGElement): SVGSVGElement {
  for (const element of [drawing, ...Array.from(drawing.querySelectorAll("*"))]) {
    if (!harmless.test(element.localName)) {
      element.remove();
      continue;
    }
    if (element.localName === "g" && element.hasAttribute("aria-label") && !element.hasAttribute("role")) {
      // Words drawn as shapes: the cards have their own names, and the list below says the rest.
      element.removeAttribute("aria-label");
      element.setAttribute("aria-hidden", "true");
    }
    for (const { name, value } of Array.from(element.attributes)) {
      if (/^on/i.test(name) || (/href$/i.test(name) && !value.startsWith("#"))) {
        element.removeAttribute(name);
      }
    }
  }
  drawing.setAttribute("class", "map__drawing");
  return drawing;
}
