import { isSetSupported } from "./officeRun.ts";

export type OfficeProgram = "excel" | "word";

export interface OfficeStart {
  readonly program: OfficeProgram;
  /** Older than the floor: the pane says so and offers the browser. */
  readonly isTooOld: boolean;
  readonly isDark: boolean;
  readonly locale: string;
}

const patienceInMilliseconds = 20_000;

/** True when Office opened the page. office.js asks servers outside when nobody embeds it, so it is loaded only then. */
export function isOpenedByOffice(): boolean {
  const query = new URLSearchParams(location.search);
  if (query.has("_host_Info") || /^(excel|word|office)$/i.test(query.get("host") ?? "")) {
    return true;
  }
  try {
    return sessionStorage.getItem("hostInfoValue") !== null;
  } catch {
    return false;
  }
}

/** Loads office.js and waits until the program is there; null when there is none after all. */
export async function startOffice(address: string): Promise<OfficeStart | null> {
  // office.js takes these away; nothing here needs them, but a browser extension or a test may.
  const { pushState, replaceState } = history;
  await loadScript(address);
  const host = await Promise.race([Office.onReady(), later(patienceInMilliseconds)]);
  history.pushState = pushState;
  history.replaceState = replaceState;
  const program = host?.host === Office.HostType.Excel ? "excel" : host?.host === Office.HostType.Word ? "word" : null;
  if (program === null) {
    return null;
  }
  return {
    program,
    isTooOld: !isSetSupported(program === "excel" ? "ExcelApi" : "WordApi", program === "excel" ? "1.7" : "1.3"),
    isDark: isDark(Office.context.officeTheme?.bodyBackgroundColor),
    locale: typeof Office.context.displayLanguage === "string" ? Office.context.displayLanguage : "zh-CN",
  };
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => window.setTimeout(() => resolve(null), milliseconds));
}

function isDark(colour: string | undefined): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (parts === null) {
    return false;
  }
  const [red, green, blue] = [parts[1], parts[2], parts[3]].map((part) => parseInt(part ?? "ff", 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 110;
}
