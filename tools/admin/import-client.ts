import { AdminError } from './admin-error.ts';

type Words = { readonly vi: string; readonly en: string };
type Field = { readonly label: Words; readonly before?: string; readonly after?: string };

/** What `POST /v1/staff/imports` answers; the reference of the API describes it. */
export type Imported = {
  readonly counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'bad', number>>;
  readonly digest?: string;
  readonly changes: readonly {
    readonly line: number;
    readonly entry: string;
    readonly state: string;
    readonly fields: readonly Field[];
  }[];
  readonly problems: readonly { readonly line?: number; readonly column: string; readonly message: Words }[];
  readonly written?: number;
};

/** The function has ten seconds, the gateway thirty. */
const TIMEOUT_MS = 60_000;
const LOCAL = ['127.0.0.1', 'localhost', '[::1]'];

/** Sends a sheet to the service at `url`. Throws an AdminError that says what a person can do. */
export function importClient(url: string, token: string): (body: object) => Promise<Imported> {
  const base = URL.parse(url);
  if (base === null || !(base.protocol === 'https:' || LOCAL.includes(base.hostname))) {
    throw new AdminError(`--url must be an https address, not ${url}: the token is sent there.`);
  }
  const endpoint = new URL('/v1/staff/imports', base);
  return async (body) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw new AdminError(
        `No response from ${endpoint}: ${reasonOf(cause)}. What was written stays; run the command again.`,
        { cause },
      );
    });
    const text = await response.text();
    if (!response.ok) throw new AdminError(`${endpoint} answered ${response.status}: ${problemIn(text)}`);
    return JSON.parse(text);
  };
}

const reasonOf = (cause: unknown) => {
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
