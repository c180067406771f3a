/** What may happen to a call of AWS. */
export const faultKinds = ['crashBefore', 'crashAfter', 'sentTwice', 'unanswered', 'throttled'] as const;
/**
 * `crashBefore` and `crashAfter`: the invocation ends before or after the call took effect. `sentTwice`: the response was
 * lost and the client of AWS sent the call again. `unanswered`: it took effect, and all its responses were lost.
 * `throttled`: it was refused every time.
 */
export type FaultKind = (typeof faultKinds)[number];

/** Distinguishes injected faults from errors of the code under test. */
export class InjectedFault extends Error {
  override readonly name = 'InjectedFault';
}

type Call = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** One run of a function: every call it makes to a port may be delayed, may fail, or may end it. */
export type Invocation = {
  readonly call: Call;
  /** The same port, with each of its calls made by this invocation. */
  readonly through: <Port extends object>(name: string, port: Port) => Port;
  readonly faults: readonly string[];
};

type Plan = {
  /** The fault of the next call, if any. */
  readonly fault: (call: string) => FaultKind | undefined;
  /** Passed before each call, so that others go first. */
  readonly pause: () => Promise<void>;
};

export function invocation({ fault, pause }: Plan): Invocation {
  const faults: string[] = [];
  let isCrashed = false;

  const call: Call = async (name, work) => {
    await pause();
    if (isCrashed) throw new InjectedFault(`${name}: the invocation has ended`);
    const kind = fault(name);
    if (kind === undefined) return work();
    faults.push(`${kind} ${name}`);
    isCrashed = kind === 'crashBefore' || kind === 'crashAfter';
    if (kind === 'throttled' || kind === 'crashBefore') throw new InjectedFault(`${kind} ${name}`);
    const result = await work();
    if (kind === 'sentTwice') return work();
    throw new InjectedFault(`${kind} ${name}: ${result === undefined ? 'nothing' : 'something'} was returned`);
  };
  return { call, through: (name, port) => through(call, name, port), faults };
}

function through<Port extends object>(call: Call, name: string, port: Port): Port {
  const wrapped = Object.entries(port).map(([verb, work]: [string, unknown]) => [
    verb,
    typeof work === 'function'
      ? (...given: unknown[]) => call(`${name}.${verb}`, async () => work(...given) as unknown)
      : work,
  ]);
  return Object.fromEntries(wrapped) as Port;
}
