import { AdminError } from './admin-error.ts';

/** The API of a service, called with a token. Each call throws an AdminError that says what a person can do. */
export type ApiClient = {
  /** What a path answers, byte for byte. */
  bytes(path: string): Promise<Buffer>;
  json<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: object): Promise<Answer>;
};

/** The function has ten seconds, the gateway thirty. */
const TIMEOUT_MS = 60_000;
const LOCAL = ['127.0.0.1', 'localhost', '[::1]'];

/** `again`: what is true after no response came, such as that the command may run again. */
export function apiClient(url: string, token: string, again: string): ApiClient {
  const base = serviceUrl(url);
  async function bytes(path: string, request: RequestInit = {}): Promise<Buffer> {
    const endpoint = new URL(path, base);
    if (endpoint.origin !== base.origin) throw new AdminError(`${endpoint} is not at ${url}: the token is not sent.`);
    const response = await fetch(endpoint, {
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw new AdminError(`No response from ${endpoint}: ${reasonOf(cause)}. ${again}`, { cause });
    });
    const body = Buffer.from(await response.arrayBuffer());
    if (!response.ok) throw new AdminError(`${endpoint} answered ${response.status}: ${problemIn(body.toString())}`);
    return body;
  }
  return {
    bytes: (path) => bytes(path),
    json: async (path) => JSON.parse((await bytes(path)).toString()),
    async post(path, body) {
      const headers = { 'content-type': 'application/json' };
      return JSON.parse((await bytes(path, { method: 'POST', headers, body: JSON.stringify(body) })).toString());
    },
  };
}

/** Where a token may be sent. Throws an AdminError for any other address. */
export function serviceUrl(url: string): URL {
  const base = URL.parse(url);
  if (base === null || !(base.protocol === 'https:' || LOCAL.includes(base.hostname))) {
    throw new AdminError(`--url must be an https address, not ${url}: the token is sent there.`);
  }
  return base;
}

/** Why no response came, as far as the failure says it. */
export const reasonOf = (cause: unknown) => {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  return inner instanceof Error ? inner.message : String(inner);
};

const MAX_TEXT = 300;

/** The title of a problem document, or what else was answered. */
function problemIn(text: string): string {
  try {
    const { code, title, detail, errors } = JSON.parse(text);
    const more = errors === undefined ? detail : JSON.stringify(errors);
    return [code, title, more].filter(Boolean).join(' · ').slice(0, MAX_TEXT);
  } catch (error) {
    if (error instanceof SyntaxError) return text.slice(0, MAX_TEXT);
    throw error;
  }
}
