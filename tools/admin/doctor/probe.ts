import { reasonOf } from '../api-client.ts';

/** What an address answered; `status` 0 if nothing came. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** As an object, whatever came. */
  readonly body: Readonly<Record<string, unknown>>;
};

export type Probe = (path: string) => Promise<Answer>;

/** Longer than the gateway waits for a function. */
const TIMEOUT_MS = 35_000;

/** Asks a service, with a token or without, and follows no redirect. It never throws: that nothing came is an answer too. */
export function probeOf(base: URL, token?: string): Probe {
  return async (path) => {
    try {
      const response = await fetch(new URL(path, base), {
        ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const { status, headers } = response;
      const text = await response.text();
      return { status, headers, text, body: objectIn(text) };
    } catch (cause) {
      return { status: 0, headers: new Headers(), text: reasonOf(cause), body: {} };
    }
  };
}

/** `503`, or why nothing came. */
export const answeredText = ({ status, text, body }: Answer): string => {
  if (status === 0) return `did not answer (${text})`;
  return `answered ${status}${typeof body['code'] === 'string' ? ` ${body['code']}` : ''}`;
};

/** The list that an answer has. */
export function itemsOf<Item>({ body: { items } }: Answer): readonly Item[] {
  return Array.isArray(items) ? items : [];
}

function objectIn(text: string): Answer['body'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    // A page of HTML is no object, and no failure either.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
