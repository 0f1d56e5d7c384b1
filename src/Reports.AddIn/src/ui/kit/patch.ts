import type { Properties, VNode } from "./vnode.ts";

/** Elements whose value is what a person has put in, not an attribute. */
const holdsValue = /^(select|textarea|input)$/;
const svgNamespace = "http://www.w3.org/2000/svg";

interface Memory {
  properties: Properties;
  readonly listeners: Map<string, ((event: Event) => void) | null>;
}

const memories = new WeakMap<Element, Memory>();

/** Makes the children of an element what is wanted, and keeps every element that can stay: focus, scrolling and what is typed survive. */
export function patch(parent: Element, wanted: readonly (VNode | string)[]): void {
  const available = Array.from(parent.childNodes);
  const taken = new Set<ChildNode>();
  const chosen = wanted.map((node) => {
    const found = available.find((old) => !taken.has(old) && fits(old, node));
    if (found !== undefined) {
      taken.add(found);
    }
    return found ?? null;
  });
  available.filter((old) => !taken.has(old)).forEach((old) => old.remove());
  let before: ChildNode | null = parent.firstChild;
  wanted.forEach((node, index) => {
    const kept = chosen[index] ?? null;
    const child = kept ?? create(node, parent);
    if (child !== before) {
      parent.insertBefore(child, before);
    } else {
      before = child.nextSibling;
    }
    update(child, node);
  });
}

function fits(old: ChildNode, node: VNode | string): boolean {
  if (typeof node === "string") {
    return old.nodeType === Node.TEXT_NODE;
  }
  return old instanceof Element && old.localName === node.tag && memories.get(old)?.properties.key === node.properties.key;
}

function create(node: VNode | string, parent: Element): ChildNode {
  if (typeof node === "string") {
    return document.createTextNode(node);
  }
  const isSvg = node.tag === "svg" || parent.namespaceURI === svgNamespace;
  const element = isSvg ? document.createElementNS(svgNamespace, node.tag) : document.createElement(node.tag);
  memories.set(element, { properties: node.properties.key === undefined ? {} : { key: node.properties.key }, listeners: new Map() });
  return element;
}

function update(child: ChildNode, node: VNode | string): void {
  if (typeof node === "string") {
    if (child.nodeValue !== node) {
      child.nodeValue = node;
    }
    return;
  }
  const element = child as Element;
  const memory = memories.get(element);
  if (memory === undefined) {
    return;
  }
  const old = memory.properties;
  memory.properties = node.properties;
  for (const name of Object.keys(old)) {
    if (!(name in node.properties)) {
      set(element, memory, name, null, old[name]);
    }
  }
  for (const [name, value] of Object.entries(node.properties)) {
    set(element, memory, name, value, old[name]);
  }
  if (node.properties.isOwn !== true) {
    patch(element, node.children);
  }
  if (holdsValue.test(element.localName)) {
    setValue(element as HTMLInputElement, node.properties.value);
  }
}

/** After the children, since a list's value needs its options. */
function setValue(element: HTMLInputElement, value: unknown): void {
  if (typeof value === "string" && element.value !== value) {
    element.value = value;
  }
}

function set(element: Element, memory: Memory, name: string, value: unknown, old: unknown): void {
  if (name === "key" || name === "isOwn" || (name === "value" && holdsValue.test(element.localName))) {
    return;
  }
  if (name === "vars") {
    for (const [property, content] of Object.entries((value ?? {}) as Record<string, string>)) {
      (element as HTMLElement).style.setProperty(property, content);
    }
    return;
  }
  if (name.startsWith("on")) {
    listen(element, memory, name.slice(2), value);
    return;
  }
  if (name.startsWith("$")) {
    // A plain property of one of our own elements.
    if (value !== old) {
      (element as unknown as Record<string, unknown>)[name.slice(1)] = value;
    }
    return;
  }
  if (value === null || value === undefined || value === false) {
    element.removeAttribute(name);
  } else {
    const text = value === true ? "" : String(value as string | number);
    if (element.getAttribute(name) !== text) {
      element.setAttribute(name, text);
    }
  }
}

function listen(element: Element, memory: Memory, event: string, value: unknown): void {
  if (!memory.listeners.has(event)) {
    element.addEventListener(event, (occurred) => memory.listeners.get(event)?.(occurred));
  }
  memory.listeners.set(event, typeof value === "function" ? (value as (event: Event) => void) : null);
}
