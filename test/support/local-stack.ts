import { join } from 'node:path';
import { startLocal } from '@lang-nghe/cdk-local';
import type { AwsCall, AwsFault, OutboxItem } from '@lang-nghe/cdk-local/types';
import { loadDirectory } from '../../demo/load-directory.ts';
import { freshAssembly } from '../../tools/start/assembly.ts';
import { serviceOptions } from '../../tools/start/service-options.ts';
import { type ContractProxy, contractProxy, holdToContract, isOfContract } from './contract-proxy.ts';

const root = join(import.meta.dirname, '../..');

/** A response as a journey sees it; any JSON is treated as an object. */
export type Answer = {
  readonly status: number;
  /** The media type. */
  readonly type: string;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
};

type Sent = { readonly token?: string; readonly headers?: Record<string, string>; readonly body?: unknown };
type RawSent = { readonly headers?: Record<string, string>; readonly body?: string | Buffer };

/** The whole synthesized stack on a free port, with the agencies and people of the demo and nothing else. */
export interface LocalStack {
  readonly url: string;
  /** Sends JSON. */
  api(method: string, path: string, sent?: Sent): Promise<Answer>;
  /** Sends bytes as they are. */
  raw(method: string, path: string, sent?: RawSent): Promise<Answer>;
  token(role: string | readonly string[], agency: string, name?: string): Promise<string>;
  /** Moves the clock to an instant and runs what is due until then. */
  clock(now: string): Promise<void>;
  /** Like `clock`, by an ISO 8601 duration. */
  advance(duration: string): Promise<void>;
  /** Moves the clock to an instant without running what is due until then. */
  quiet(now: string): Promise<void>;
  /** Runs a job and returns its result. */
  run(job: string): Promise<unknown>;
  settle(): Promise<void>;
  outbox(): Promise<readonly OutboxItem[]>;
  close(): Promise<void>;
}

/** `onLog` receives every line that a function logs. */
type Options = {
  readonly now?: string;
  readonly onLog?: (line: string) => void;
  /** Sees every call of a function to AWS, and may make it fail. */
  readonly onAwsCall?: (call: AwsCall) => AwsFault | undefined;
};

/**
 * `ORACLE_URL` puts AWS's DynamoDB Local behind it instead of the embedded engine, `CONTRACT=1` a proxy before it that
 * validates every response against the OpenAPI document. `LOCAL_LOGS=1` shows its logs.
 */
export async function localStack({ now, onLog, onAwsCall }: Options = {}): Promise<LocalStack> {
  const { dir } = await freshAssembly(root);
  const oracle = process.env['ORACLE_URL'];
  const denied: string[] = [];
  const local = await startLocal({
    ...serviceOptions,
    assemblyDir: dir,
    port: 0,
    onAwsCall: (call) => {
      if (!call.isAllowed) denied.push(`${call.functionId} ${call.action} ${call.resource}`);
      return onAwsCall?.(call);
    },
    ...(now !== undefined && { now }),
    ...(oracle !== undefined && { engine: { kind: 'external', url: oracle } }),
    ...(onLog !== undefined && { print: ({ line }) => onLog(line) }),
    ...(process.env['LOCAL_LOGS'] === '1' && {
      print: ({ function: name, line }) => process.stderr.write(`${name} ${line}\n`),
    }),
  });
  await loadDirectory(local.url);

  const proxy = process.env['CONTRACT'] === '1' ? await contractProxy(local.url) : undefined;
  const close = async () => {
    await proxy?.close();
    await local.close();
    // Whatever a journey does, no function may need a right that its module does not declare.
    if (denied.length > 0) throw new Error(`IAM denied:\n${denied.join('\n')}`);
  };
  return { url: local.url, close, ...handles(local.url, proxy) };
}

function handles(url: string, proxy: ContractProxy | undefined): Omit<LocalStack, 'url' | 'close'> {
  const raw: LocalStack['raw'] = async (method, path, { headers = {}, body } = {}) => {
    const base = proxy !== undefined && isOfContract(path, body) ? proxy.url : url;
    const answer = await fetch(`${base}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
    });
    holdToContract(`${method} ${path}`, answer);
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    return {
      status: answer.status,
      type,
      headers: answer.headers,
      body: type.includes('json') ? JSON.parse(text) : { text },
    };
  };
  const api: LocalStack['api'] = (method, path, { token, headers = {}, body } = {}) =>
    raw(method, path, {
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const door = async (method: string, path: string, body?: unknown) => {
    const answer = await api(method, `/_local/${path}`, { body });
    if (answer.status !== 200) throw new Error(`${method} /_local/${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };

  return {
    raw,
    api,
    token: async (role, agency, name) => String((await door('POST', 'token', { role, agency, name }))['token']),
    clock: async (now) => void (await door('POST', 'clock', { now })),
    advance: async (duration) => void (await door('POST', 'clock', { advance: duration })),
    quiet: async (now) => void (await door('POST', 'clock', { now, quiet: true })),
    run: async (job) => (await door('POST', `run/${job}`))['result'],
    settle: async () => void (await door('POST', 'settle')),
    outbox: async () => (await door('GET', 'outbox'))['items'] as readonly OutboxItem[],
  };
}
