import type {
  BlocksAnswer, CheckAnswer, Edit, FixAnswer, Grid, Job, Language, MapWish, PaneConfiguration, ProblemDetails,
  ReportKind, RuleDescription, TemplateDefinition,
} from "./contract.ts";
import { ServiceProblem, ServiceUnreachable } from "./failures.ts";

/** A workbook on its way to the service: cells that a host has read, or a whole file. */
export type WorkbookSource =
  | { readonly kind: "grid"; readonly grid: Grid }
  | { readonly kind: "file"; readonly name: string; readonly body: Blob };

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const patienceInMilliseconds = 90_000;

/** Every call the pane makes; each throws ServiceProblem or ServiceUnreachable and nothing else of its own. */
export class Service {
  constructor(private readonly language: () => Language) {}

  configuration(): Promise<PaneConfiguration> {
    return this.json("GET", "/config.json");
  }

  check(source: WorkbookSource, signal?: AbortSignal): Promise<CheckAnswer> {
    return this.send(source, "check", {}, signal);
  }

  /** What a workbook file holds, cell by cell. */
  grid(file: { name: string; body: Blob }, signal?: AbortSignal): Promise<Grid> {
    return this.send({ kind: "file", ...file }, "grid", {}, signal);
  }

  /** The safe fixes as one plan without conflicts; nothing is written yet. */
  planFixes(source: WorkbookSource): Promise<FixAnswer> {
    return source.kind === "file"
      ? this.send(source, "fix", {})
      : this.json("POST", "/api/grids/fix", {}, JSON.stringify({ grid: source.grid }), "application/json");
  }

  /** The file with these edits written and every other byte kept. */
  writeEdits(file: { name: string; body: Blob }, edits: readonly Edit[]): Promise<FixAnswer> {
    const form = new FormData();
    form.append("workbook", file.body, file.name);
    form.append("edits", JSON.stringify(edits));
    return this.json("POST", "/api/workbooks/fix", { name: file.name }, form);
  }

  /** A figure as SVG, and on how many sheets it is. */
  async map(source: WorkbookSource, wish: MapWish, signal?: AbortSignal): Promise<{ svg: string; sheets: number }> {
    const answer = await this.request("POST", `${route(source)}/map`, { ...naming(source), ...asQuery(wish) }, ...body(source), signal);
    return { svg: await answer.text(), sheets: Number(answer.headers.get("Sheet-Count") ?? 1) || 1 };
  }

  async mapPicture(source: WorkbookSource, wish: MapWish): Promise<Blob> {
    const answer = await this.request("POST", `${route(source)}/map`, { ...naming(source), ...asQuery(wish), format: "png" }, ...body(source));
    return answer.blob();
  }

  startReport(source: WorkbookSource, kind: ReportKind): Promise<Job> {
    return this.send(source, "report", { kind });
  }

  job(id: string): Promise<Job> {
    return this.json("GET", `/api/jobs/${encodeURIComponent(id)}`);
  }

  async stopJob(id: string): Promise<void> {
    await this.request("DELETE", `/api/jobs/${encodeURIComponent(id)}`, {});
  }

  jobEvents(id: string): EventSource {
    return new EventSource(this.address(`/api/jobs/${encodeURIComponent(id)}/events`, {}));
  }

  async file(url: string): Promise<Blob> {
    return (await this.request("GET", url, {})).blob();
  }

  blocks(source: WorkbookSource): Promise<BlocksAnswer> {
    return this.send(source, "blocks", {});
  }

  rule(code: string): Promise<RuleDescription> {
    return this.json("GET", `/api/rules/${encodeURIComponent(code)}`);
  }

  definition(): Promise<TemplateDefinition> {
    return this.json("GET", "/api/template/definition");
  }

  templateAddress(): string {
    return this.address("/api/template", {});
  }

  private send<T>(source: WorkbookSource, act: string, query: Record<string, string>, signal?: AbortSignal): Promise<T> {
    return this.json("POST", `${route(source)}/${act}`, { ...naming(source), ...query }, ...body(source), signal);
  }

  private async json<T>(method: string, path: string, query: Record<string, string> = {}, content?: BodyInit, type?: string, signal?: AbortSignal): Promise<T> {
    const answer = await this.request(method, path, query, content, type, signal);
    return (await answer.json()) as T;
  }

  private address(path: string, query: Record<string, string>): string {
    const pairs = Object.entries<string>({ ...query, lang: this.language() }).filter(([, value]) => value !== "");
    const separator = path.includes("?") ? "&" : "?";
    return path + separator + pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  }

  private async request(method: string, path: string, query: Record<string, string>, content?: BodyInit, type?: string, signal?: AbortSignal): Promise<Response> {
    const limit = new AbortController();
    const clock = window.setTimeout(() => limit.abort(), patienceInMilliseconds);
    const stop = (): void => limit.abort();
    signal?.addEventListener("abort", stop);
    const headers: Record<string, string> = { Accept: "*/*" };
    if (type !== undefined) {
      headers["Content-Type"] = type;
    }
    let answer: Response;
    try {
      answer = await fetch(this.address(path, query), { method, headers, body: content ?? null, signal: limit.signal, credentials: "same-origin" });
    } catch (failure) {
      if (signal?.aborted === true) {
        throw failure;
      }
      throw new ServiceUnreachable();
    } finally {
      window.clearTimeout(clock);
      signal?.removeEventListener("abort", stop);
    }
    if (!answer.ok) {
      throw await problemOf(answer);
    }
    return answer;
  }
}

function route(source: WorkbookSource): string {
  return source.kind === "grid" ? "/api/grids" : "/api/workbooks";
}

function naming(source: WorkbookSource): Record<string, string> {
  return source.kind === "grid" ? {} : { name: source.name };
}

/** On a screen the map is one sheet as large as it needs to be. */
function asQuery({ figure, chain, sheet }: MapWish): Record<string, string> {
  return { figure, chain, page: "fit", sheet: String(sheet) };
}

function body(source: WorkbookSource): [BodyInit, string] {
  return source.kind === "grid" ? [JSON.stringify(source.grid), "application/json"] : [source.body, workbookType];
}

async function problemOf(answer: Response): Promise<Error> {
  const wait = Number(answer.headers.get("Retry-After"));
  const retryAfter = Number.isFinite(wait) && wait > 0 ? wait : null;
  const text = await answer.text().catch(() => "");
  try {
    const problem = JSON.parse(text) as Partial<ProblemDetails>;
    if (typeof problem.title === "string") {
      return new ServiceProblem({ type: "about:blank", status: answer.status, ...problem, title: problem.title }, retryAfter);
    }
  } catch {
    // Not our service's answer (a proxy's page, for instance): the status alone has to do.
  }
  return answer.status === 502 || answer.status === 504
    ? new ServiceUnreachable()
    : new ServiceProblem({ type: "about:blank", title: "", status: answer.status }, retryAfter);
}
