import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Caller } from '../kernel/caller.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import type { RouteId } from '../routes.ts';
import { callerOf } from './caller.ts';
import { once } from './config.ts';
import { claimsOf } from './event.ts';
import type { Statuses } from './problem.ts';
import { type InputSchema, type Parts, parseInput, parseParts } from './request.ts';

/** What a use case answers when it does not refuse. */
export type Reply<Body = unknown> = Pick<APIGatewayProxyStructuredResultV2, 'headers'> & {
  readonly status: number;
  readonly body: Body;
};

export const reply = <Body>(status: number, body: Body): Reply<Body> => ({ status, body });

/** A request as a use case sees it: the parsed parts of its contract and the instant it arrived. */
export type Request<Input extends InputSchema> = z.infer<Input> & { readonly now: Instant };
export type StaffRequest<Input extends InputSchema> = Request<Input> & { readonly caller: Caller };

type Spec<Input extends InputSchema, Deps, R, Body> = {
  readonly route: RouteId;
  /** The parts of the request that matter: `params`, `query`, `headers`, `body`. */
  readonly input: Input;
  /** Status of each code this use case may refuse with. */
  readonly statuses: Statuses;
  /** Builds what `run` needs, on the first request and not on import. */
  readonly wire: () => Deps;
  readonly run: (deps: Deps, request: R) => Promise<Reply<Body> | Refusal>;
};

/** One route, ready for a router: how to parse its request, and the use case behind it. */
export type Door = {
  readonly route: RouteId;
  readonly statuses: Statuses;
  readonly handle: (event: Event) => Promise<Reply | Refusal>;
};

/** A use case that other doors may open too: a page, a message, the demo data. Each is held to the same contract. */
export type Operation<Deps, Body> = Door & {
  readonly perform: (parts: Parts, now?: Instant) => Promise<Reply<Body> | Refusal>;
  /** The same on what the caller brings instead of what the environment names. */
  readonly performWith: (deps: Deps, parts: Parts, now: Instant) => Promise<Reply<Body> | Refusal>;
};

/** A route for staff: `caller` stands for the token that its door has verified. */
export type StaffOperation<Deps, Body> = Door & {
  readonly performWith: (deps: Deps, parts: Parts, by: By) => Promise<Reply<Body> | Refusal>;
};

type By = { readonly now: Instant; readonly caller: Caller };
type Event = APIGatewayProxyEventV2;

/** A route that anybody may call. */
export function operation<Input extends InputSchema, Deps, Body>(
  spec: Spec<Input, Deps, Request<Input>, Body>,
): Operation<Deps, Body> {
  const { route, statuses, input, run } = spec;
  const deps = once(spec.wire);
  const performWith = async (deps: Deps, parts: Parts, now: Instant) => {
    const parsed = parseParts(input, parts);
    return isRefusal(parsed) ? parsed : run(deps, { ...parsed.input, now });
  };
  return {
    route,
    statuses,
    handle: async (event) => {
      const parsed = parseInput(input, event);
      return isRefusal(parsed) ? parsed : run(deps(), { ...parsed.input, now: systemClock() });
    },
    perform: (parts, now = systemClock()) => performWith(deps(), parts, now),
    performWith,
  };
}

/** A route behind the authorizer: API Gateway has verified the token, and its claims say who calls. */
export function staffOperation<Input extends InputSchema, Deps, Body>(
  spec: Spec<Input, Deps, StaffRequest<Input>, Body>,
): StaffOperation<Deps, Body> {
  const { route, statuses, input, run } = spec;
  const deps = once(spec.wire);
  return {
    route,
    statuses,
    handle: async (event) => {
      const caller = callerOf(claimsOf(event));
      if (caller === undefined) return refuse('caller.unknown');
      if (caller.roles.length === 0) return refuse('caller.forbidden', { detail: 'The token names no role.' });
      const parsed = parseInput(input, event);
      return isRefusal(parsed) ? parsed : run(deps(), { ...parsed.input, now: systemClock(), caller });
    },
    performWith: async (deps, parts, by) => {
      const parsed = parseParts(input, parts);
      return isRefusal(parsed) ? parsed : run(deps, { ...parsed.input, ...by });
    },
  };
}
