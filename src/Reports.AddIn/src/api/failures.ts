import type { ProblemDetails } from "./contract.ts";

/** The service answered and said what is wrong. */
export class ServiceProblem extends Error {
  constructor(readonly problem: ProblemDetails, readonly retryAfterInSeconds: number | null) {
    super(problem.title);
    this.name = "ServiceProblem";
  }
}

/** The service did not answer: it is switched off, the network is down, or a proxy stands in between. */
export class ServiceUnreachable extends Error {
  constructor() {
    super("unreachable");
    this.name = "ServiceUnreachable";
  }
}
