export type Content = VNode | string | number | false | null | undefined | readonly Content[];

export interface Properties {
  /** Keeps the element when its neighbours come and go. */
  readonly key?: string | number | undefined;
  /** Custom properties of the style; a strict content policy forbids style attributes, not these. */
  readonly vars?: Record<string, string>;
  /** The element fills itself (a drawing, a window of rows). */
  readonly isOwn?: boolean;
  readonly [name: string]: unknown;
}

/** One wanted element. */
export interface VNode {
  readonly tag: string;
  readonly properties: Properties;
  readonly children: readonly (VNode | string)[];
}

/** Describes an element; properties that begin with `on` are listeners, false and null leave an attribute out. */
export function h(tag: string, properties: Properties | null, ...content: Content[]): VNode {
  return { tag, properties: properties ?? {}, children: flat(content) };
}

function flat(content: readonly Content[]): (VNode | string)[] {
  const result: (VNode | string)[] = [];
  for (const part of content) {
    if (part === null || part === undefined || part === false || part === "") {
      continue;
    }
    if (Array.isArray(part)) {
      result.push(...flat(part as readonly Content[]));
    } else if (typeof part === "object") {
      result.push(part as VNode);
    } else {
      const last = result[result.length - 1];
      if (typeof last === "string") {
        result[result.length - 1] = last + String(part);
      } else {
        result.push(String(part));
      }
    }
  }
  return result;
}
