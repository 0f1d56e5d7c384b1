import { ServiceProblem, ServiceUnreachable } from "../api/failures.ts";
import { HostFailure, type HostFailureKind } from "../hosts/hostFailure.ts";
import type { ProblemDetails } from "../api/contract.ts";

/** What went wrong, in a form that the screens have words for. */
export type Trouble =
  | { readonly kind: "offline" }
  | { readonly kind: "refused"; readonly problem: ProblemDetails; readonly retryAfterInSeconds: number | null }
  | { readonly kind: "host"; readonly failure: HostFailureKind; readonly detail: string };

/** A failure that the screens can explain; our own mistakes are thrown on. */
export function troubleOf(failure: unknown): Trouble {
  if (failure instanceof ServiceUnreachable) {
    return { kind: "offline" };
  }
  if (failure instanceof ServiceProblem) {
    return { kind: "refused", problem: failure.problem, retryAfterInSeconds: failure.retryAfterInSeconds };
  }
  if (failure instanceof HostFailure) {
    return { kind: "host", failure: failure.kind, detail: failure.message };
  }
  throw failure;
}

export function isAborted(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === "AbortError";
}
