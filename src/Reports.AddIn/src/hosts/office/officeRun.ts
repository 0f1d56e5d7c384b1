import { HostFailure, type HostFailureKind } from "../hostFailure.ts";

const kinds: Record<string, HostFailureKind> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "missingSheet",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RequestAborted: "unknown",
};

/** Says in our kinds what Office refused. Anything that is not Office's goes on as it is. */
export function asHostFailure(failure: unknown): unknown {
  const code = (failure as { code?: unknown } | null)?.code;
  if (typeof code !== "string" && typeof code !== "number") {
    return failure;
  }
  const message = (failure as { message?: unknown }).message;
  return new HostFailure(kinds[String(code)] ?? "unknown", `${String(code)}: ${typeof message === "string" ? message : ""}`);
}

export function isSetSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Opens an address in the person's own browser: a pane cannot save files everywhere. */
export function openOutside(address: string): void {
  const absolute = new URL(address, location.href).href;
  if (isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(absolute);
    return;
  }
  window.open(absolute, "_blank", "noopener");
}

/** The file's own name, from the address that Office gives. */
export function documentName(fallback: string): string {
  const address = Office.context.document.url;
  if (typeof address !== "string" || address === "") {
    return fallback;
  }
  const last = address.split(/[\\/]/).pop() ?? "";
  const bare = last.split("?")[0] ?? "";
  try {
    return decodeURIComponent(bare) || fallback;
  } catch {
    return bare || fallback;
  }
}

export function isDocumentReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}
