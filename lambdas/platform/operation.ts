import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Caller } from '../kernel/caller.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import type { Answers, BodiesOf, ExtraKeys, Reply, ReplyOf, StatusOf, UndocumentedFields } from './answers.ts';
import { callerOf } from './caller.ts';
import { once } from './config.ts';
import { claimsOf } from './event.ts';
import type { callerRefusals, Refusals, requestRefusals } from './refusals.ts';
import { type InputSchema, type Parts, parseInput, parseParts } from './request.ts';

export { type Reply, reply } from './answers.ts';

/** Method and path as API Gateway matches them, and one line for the reference. */
export type Route = {
  /** `<slice>.<name>`, stable: it is the operation id of the reference. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: string;
};

/**
 * `public`: no token; a use case may ask for a receipt. `staff`: a bearer token of the identity provider. `session`: the
 * cookie of a member of staff who signed in, which the function itself checks.
 */
export type Access = 'public' | 'staff' | 'session';

/** A request as a use case sees it: the parsed parts of its contract and the instant it arrived. */
export type Request<Input extends InputSchema> = z.infer<Input> & { readonly now: Instant };
export type StaffRequest<Input extends InputSchema> = Request<Input> & { readonly caller: Caller };

/** One request that succeeds, and the answer to it for each status. `raw` is a body that is not our JSON. */
export type Example = {
  readonly request: Readonly<
    Partial<Record<'params' | 'query' | 'headers', Readonly<Record<string, unknown>>>> & {
      body?: unknown;
      raw?: string;
    }
  >;
  readonly answers: Readonly<Record<number, unknown>>;
};

/** What the reference says about an operation, besides its route. */
export type Reference = {
  readonly input: InputSchema;
  readonly answers: Answers;
  readonly refuses: Refusals;
  readonly example: () => Example;
};

/** One route, ready for a router: how to parse its request, and the use case behind it. */
export type Endpoint = {
  readonly route: Route;
  readonly access: Access;
  /** The codes it may return, with the status of each. */
  readonly refuses: Refusals;
  readonly handle: (event: APIGatewayProxyEventV2) => Promise<Reply | Refusal>;
  /** Only of the API: a page is not in the reference. */
  readonly reference?: Reference;
  /**
   * Called by systems that sign their requests: also at the address of the API itself, and without the limits of a source.
   */
  readonly isDirect?: true | undefined;
};

type TypedExample<Input extends InputSchema, A extends Answers> = {
  readonly request: Example['request'] & z.input<Input>;
  readonly answers: BodiesOf<A>;
};

type Spec<
  Input extends InputSchema,
  A extends Answers,
  R extends Refusals,
  Deps,
  In extends { readonly now: Instant },
  Outcome,
  Shown,
  Implied,
> = {
  readonly route: Route;
  /** The parts of the request that matter: `params`, `query`, `headers`, `body`. */
  readonly input: Input;
  /** What it returns when it does not refuse: a schema for each status. */
  readonly answers: A &
    NoInfer<Violation<'fieldsThatAnswersDoNotList', UndocumentedFields<A, Outcome>>> &
    NoInfer<Violation<'statusesThatRunNeverReturns', Exclude<keyof A & number, StatusOf<Outcome>>>>;
  /** Picked from `<slice>/refusals.ts`: the codes that `run` may return. */
  readonly refuses: R &
    NoInfer<Violation<'codesThatRefusesDoesNotList', Exclude<CodeOf<Outcome>, keyof R | Implied>>> &
    NoInfer<Violation<'codesThatRunNeverReturns', Exclude<keyof R & string, CodeOf<Outcome>>>>;
  readonly isDirect?: true;
  /** For JSON that is larger than that of other operations; its summary or input says how large. */
  readonly maxBodyBytes?: number;
  readonly example: (() => Shown) &
    NoInfer<Violation<'fieldsThatAnswersDoNotList', ExtraFields<AnswersIn<Shown>, BodiesOf<A>>>> &
    NoInfer<Violation<'fieldsThatInputDoesNotList', ExtraKeys<RequestIn<Shown>, z.input<Input>>>>;
  /** Builds what `run` needs, on the first request and not on import. */
  readonly wire: () => Deps;
  readonly run: (deps: Deps, request: In) => Promise<Outcome>;
};

/** Any reply that the answers allow, or a refusal; `refuses` is checked apart. */
type Allowed<A extends Answers> = ReplyOf<A> | Refusal;

type AnswersIn<Shown> = Shown extends { readonly answers: infer Bodies } ? Bodies : never;
/** The fields that example bodies have and the answers do not, over all statuses. */
type ExtraFields<Bodies, Promised> = {
  [Status in keyof Bodies & keyof Promised]: ExtraKeys<Bodies[Status], Promised[Status]>;
}[keyof Bodies & keyof Promised];
type RequestIn<Shown> = Shown extends { readonly request: infer Parts } ? Parts : never;

type CodeOf<Outcome> = Outcome extends Refusal<infer Code> ? Code : never;

/** A violation of the contract is a missing property: its name says what is wrong, its type lists where. */
type Violation<Name extends string, Violations> = [Violations] extends [never]
  ? unknown
  : { readonly [Key in Name]: Violations };

type PublicCode = keyof typeof requestRefusals;
type StaffCode = PublicCode | keyof typeof callerRefusals;

/** A use case that other endpoints may invoke too: a page, a message, the demo data; under the same contract. */
export type Operation<Deps, Outcome> = Endpoint & {
  readonly reference: Reference;
  readonly invoke: (parts: Parts, now?: Instant) => Promise<Outcome | Refusal<PublicCode>>;
  /** The same with dependencies of the caller instead of those that the environment names. */
  readonly invokeWith: (deps: Deps, parts: Parts, now: Instant) => Promise<Outcome | Refusal<PublicCode>>;
};

/** An operation for staff: `caller` is what the verified token says. */
export type StaffOperation<Deps, Outcome> = Endpoint & {
  readonly reference: Reference;
  readonly invoke: (parts: Parts, by: Invoker) => Promise<Outcome | Refusal<StaffCode>>;
  readonly invokeWith: (deps: Deps, parts: Parts, by: Invoker) => Promise<Outcome | Refusal<StaffCode>>;
};

export type Invoker = { readonly now: Instant; readonly caller: Caller };

/** A route of the API that needs no token. */
export function operation<
  Input extends InputSchema,
  const A extends Answers,
  R extends Refusals,
  Deps,
  Outcome extends Allowed<A>,
  const Shown extends TypedExample<Input, A>,
>(spec: Spec<Input, A, R, Deps, Request<Input>, Outcome, Shown, PublicCode>): Operation<Deps, Outcome> {
  const { route, input, answers, refuses, example, run, isDirect } = spec;
  const deps = once(spec.wire);
  const invokeWith = async (deps: Deps, parts: Parts, now: Instant) => {
    const parsed = parseParts(input, parts);
    return isRefusal(parsed) ? parsed : run(deps, { ...parsed.input, now });
  };
  return {
    ...{ route, access: 'public', refuses, reference: { input, answers, refuses, example }, invokeWith, isDirect },
    handle: async (event) => {
      const parsed = parseInput(input, event, route.path);
      return isRefusal(parsed) ? parsed : run(deps(), { ...parsed.input, now: systemClock() });
    },
    invoke: (parts, now = systemClock()) => invokeWith(deps(), parts, now),
  };
}

/** A route of the API behind the authorizer: API Gateway has verified the token, and its claims say who calls. */
export function staffOperation<
  Input extends InputSchema,
  const A extends Answers,
  R extends Refusals,
  Deps,
  Outcome extends Allowed<A>,
  const Shown extends TypedExample<Input, A>,
>(spec: Spec<Input, A, R, Deps, StaffRequest<Input>, Outcome, Shown, StaffCode>): StaffOperation<Deps, Outcome> {
  const { route, input, answers, refuses, example, run, maxBodyBytes } = spec;
  const deps = once(spec.wire);
  const invokeWith = async (deps: Deps, parts: Parts, by: Invoker) => {
    const parsed = parseParts(input, parts);
    return isRefusal(parsed) ? parsed : run(deps, { ...parsed.input, ...by });
  };
  return {
    ...{ route, access: 'staff', refuses, reference: { input, answers, refuses, example } },
    handle: async (event) => {
      const caller = callerOf(claimsOf(event));
      if (isRefusal(caller)) return caller;
      if (caller.roles.length === 0) return refuse('caller.forbidden', { detail: 'The token names no role.' });
      const parsed = parseInput(input, event, route.path, maxBodyBytes);
      return isRefusal(parsed) ? parsed : run(deps(), { ...parsed.input, now: systemClock(), caller });
    },
    invoke: (parts, by) => invokeWith(deps(), parts, by),
    invokeWith,
  };
}
