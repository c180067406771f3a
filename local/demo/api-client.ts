import { Agent, request } from 'node:http';
import type { Instant } from '../../lambdas/kernel/time.ts';
import { LocalError } from '../aws/local-error.ts';
import { DAY_MS } from '../duration.ts';
import { isRecord } from '../properties.ts';
import { agencies } from './data/agencies.ts';
import type { ApiCall } from './plan/api-call.ts';
import type { Staff } from './plan/staff.ts';

export type Answered = Readonly<Record<string, unknown>>;

export interface ApiClient {
  /** Sends a request at an instant of the stack's clock. Throws a LocalError unless the answer is 2xx. */
  send(call: ApiCall, at: Instant): Promise<Answered>;
  close(): void;
}

/** More at once only queue for two cores; the stack runs at most four workers of a function. */
export const MAX_AT_ONCE = 8;
/** Tokens of the local mint live a year, the demo tells of 13 months. */
const TOKEN_DAYS = 300;
const PATIENCE_MS = 120_000;

/** A client of a running local stack, which mints itself the tokens it needs. */
export function apiClient(url: string): ApiClient {
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_AT_ONCE });
  const tokens = new Map<string, { readonly token: Promise<string>; readonly untilMs: number }>();

  const mint = async (holder: Holder) => String((await exchange({ url, agent }, tokenCall(holder)))['token']);
  const tokenOf = (holder: Holder, at: Instant) => {
    const kept = tokens.get(holder.id);
    if (kept !== undefined && Date.parse(at) < kept.untilMs) return kept.token;
    const token = mint(holder);
    tokens.set(holder.id, { token, untilMs: Date.parse(at) + TOKEN_DAYS * DAY_MS });
    return token;
  };

  return {
    async send(call, at) {
      if (!call.path.startsWith('/v1/staff/')) return exchange({ url, agent }, call);
      const authorization = `Bearer ${await tokenOf(call.by ?? administrator(), at)}`;
      return exchange({ url, agent }, { ...call, headers: { ...call.headers, authorization } });
    },
    close: () => agent.destroy(),
  };
}

type Holder = Omit<Staff, 'role'> & { readonly role: Staff['role'] | 'admin' };

function administrator(): Holder {
  const agency = agencies[0]?.code ?? '';
  return { id: `local-admin-${agency}`, role: 'admin', agency, name: 'Quản trị hệ thống' };
}

const tokenCall = ({ id, role, agency, name }: Holder): ApiCall => ({
  method: 'POST',
  path: '/_local/token',
  body: { role, agency, name, sub: id },
});

type Line = { readonly url: string; readonly agent: Agent };

function exchange({ url, agent }: Line, { method, path, body, headers }: ApiCall): Promise<Answered> {
  const sent = JSON.stringify(body ?? {});
  const head = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent), ...headers };

  return new Promise((resolve, reject) => {
    const broken = (cause: Error) =>
      reject(new LocalError(`Demo data: ${method} ${path} got no answer: ${cause.message}.`, { cause }));
    const asked = request(`${url}${path}`, { method, agent, headers: head, timeout: PATIENCE_MS }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', broken);
      answer.on('end', () => {
        const told = parsed(Buffer.concat(parts).toString());
        const status = answer.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve(told);
        else reject(new LocalError(`Demo data: ${method} ${path} was answered ${status} ${wordsOf(told)}.`));
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`nothing came for ${PATIENCE_MS / 1000} s`)));
    asked.on('error', broken);
    asked.end(sent);
  });
}

/** The stable code of a problem document, or what the gateway says instead. */
function wordsOf(answer: Answered): string {
  const { code, message, detail } = answer;
  const words = [code ?? message, detail].filter((word) => typeof word === 'string');
  return words.join(': ').replace(/\.$/, '') || 'without a word';
}

function parsed(text: string): Answered {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : { value };
  } catch {
    return { message: text.slice(0, 200) };
  }
}
