import type { Language } from "../api/contract.ts";
import { en } from "./en.ts";
import { zh, type Catalogue } from "./zh.ts";

export type { Catalogue } from "./zh.ts";

const catalogues: Record<Language, Catalogue> = { zh, en };

export function wordsIn(language: Language): Catalogue {
  return catalogues[language];
}

/** What goes into the `lang` of the page, for screen readers and line breaking. */
export function pageLanguage(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}
