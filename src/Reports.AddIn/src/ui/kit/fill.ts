/** Puts these nodes in place of an element's content; older embedded browsers do not know `replaceChildren`. */
export function fill(element: Element | null, ...nodes: (Node | string)[]): void {
  if (element !== null) {
    element.textContent = "";
    element.append(...nodes);
  }
}
