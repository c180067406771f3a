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
import { type InputSchema, parseInput } from './request.ts';

/** What a use case answers when it does not refuse. */
export type Reply = Pick<APIGatewayProxyStructuredResultV2, 'headers'> & {
  readonly status: number;
  readonly body: unknown;
};

export const reply = (status: number, body: unknown): Reply => ({ status, body });

/** A request as a use case sees it: the parsed parts of its contract and the instant it arrived. */
export type Request<Input extends InputSchema> = z.infer<Input> & { readonly now: Instant };
export type StaffRequest<Input extends InputSchema> = Request<Input> & { readonly caller: Caller };

type Spec<Input extends InputSchema, Deps, R> = {
  readonly route: RouteId;
  /** The parts of the request that matter: `params`, `query`, `headers`, `body`. */
  readonly input: Input;
  /** Status of each code this use case may refuse with. */
  readonly statuses: Statuses;
  /** Builds what `run` needs, on the first request and not on import. */
  readonly wire: () => Deps;
  readonly run: (deps: Deps, request: R) => Promise<Reply | Refusal>;
};

/** One route, ready for a router: how to parse its request, and the use case behind it. */
export type Operation = {
  readonly route: RouteId;
  readonly statuses: Statuses;
  readonly handle: (event: Event) => Promise<Reply | Refusal>;
};

type Event = APIGatewayProxyEventV2;

/** A route that anybody may call. */
export function operation<Input extends InputSchema, Deps>(spec: Spec<Input, Deps, Request<Input>>): Operation {
  const deps = once(spec.wire);
  return {
    route: spec.route,
    statuses: spec.statuses,
    handle: async (event) => {
      const parsed = parseInput(spec.input, event);
      if (isRefusal(parsed)) return parsed;
      return spec.run(deps(), { ...parsed.input, now: systemClock() });
    },
  };
}

/** A route behind the authorizer: API Gateway has verified the token, and its claims say who calls. */
export function staffOperation<Input extends InputSchema, Deps>(
  spec: Spec<Input, Deps, StaffRequest<Input>>,
): Operation {
  const deps = once(spec.wire);
  return {
    route: spec.route,
    statuses: spec.statuses,
    handle: async (event) => {
      const caller = callerOf(claimsOf(event));
      if (caller === undefined) return refuse('caller.unknown');
      if (caller.roles.length === 0) return refuse('caller.forbidden', { detail: 'The token names no role.' });
      const parsed = parseInput(spec.input, event);
      if (isRefusal(parsed)) return parsed;
      return spec.run(deps(), { ...parsed.input, now: systemClock(), caller });
    },
  };
}
