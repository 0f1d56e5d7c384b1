/** Moves the focus among the items of one zone: one of them is in the tab order, arrows reach the others. */
export function moveFocus(zone: Element, selector: string, from: Element | null, to: "next" | "previous" | "first" | "last"): HTMLElement | null {
  const items = Array.from(zone.querySelectorAll<HTMLElement>(selector));
  const at = from === null ? -1 : items.findIndex((item) => item === from);
  const index = to === "first" ? 0 : to === "last" ? items.length - 1 : to === "next" ? Math.min(items.length - 1, at + 1) : Math.max(0, at - 1);
  const item = items[index] ?? null;
  if (item !== null) {
    items.forEach((other) => other.setAttribute("tabindex", other === item ? "0" : "-1"));
    item.focus();
  }
  return item;
}

/** Which way an arrow leads in a row of choices. */
export function wayOf(key: string): "next" | "previous" | "first" | "last" | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return "next";
    case "ArrowLeft":
    case "ArrowUp":
      return "previous";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}
