import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Prefixes, prefixesOf } from './address.ts';
import type { Reply } from './answers.ts';
import type { Endpoint } from './operation.ts';
import { requestRefusals } from './refusals.ts';
import { tokenBuckets } from './token-bucket.ts';
import { viewerOf } from './viewer.ts';

/**
 * The limits of a source in each container, in memory: they cost nothing. A carrier puts a thousand phones behind one
 * address, and a thousand people who each open and send the form of four steps within an hour stay below all of them,
 * also when they all begin at once. A source that never stops gets 20 requests and one petition in two seconds.
 */
const REQUESTS = { source: { burst: 6_000, perSecond: 20 }, network: { burst: 24_000, perSecond: 80 } };
/** Requests that created something: a petition, a rating. */
const CREATED = { source: { burst: 1_500, perSecond: 0.5 }, network: { burst: 6_000, perSecond: 2 } };
/**
 * Requests that no person sends: malformed, or of the wrong type. They take nothing from the others, so that the neighbours
 * of a broken machine are not refused with it.
 */
const MALFORMED = { source: { burst: 300, perSecond: 1 }, network: { burst: 1_200, perSecond: 4 } };

type Passed = { readonly settle: (answer: Reply | Refusal) => Reply | Refusal };

/** Admits requests to the endpoints of one function, and counts how they ended. */
export function createGate() {
  const requests = limitOf(REQUESTS);
  const created = limitOf(CREATED);
  const malformed = limitOf(MALFORMED);

  return {
    /** A path that no endpoint has: it counts as malformed where anyone may call the function. */
    miss(event: APIGatewayProxyEventV2, endpoints: readonly Endpoint[]): Refusal {
      const { by, address } = viewerOf(event);
      const isPublic = endpoints.some(({ access, isDirect }) => access !== 'staff' && isDirect !== true);
      if (isPublic && by === 'direct') return refuse('request.bypassed');
      const prefixes = isPublic ? prefixesOf(address) : undefined;
      const isAdmitted = prefixes === undefined || malformed.take(prefixes, event.requestContext.timeEpoch);
      return isAdmitted ? refuse('route.notFound') : tooMany(1);
    },
    admit(event: APIGatewayProxyEventV2, endpoint: Endpoint): Passed | Refusal<'request.tooMany' | 'request.bypassed'> {
      if (endpoint.access === 'staff' || endpoint.isDirect === true) return { settle: (answer) => answer };
      const { by, address } = viewerOf(event);
      if (by === 'direct') return refuse('request.bypassed');
      const prefixes = prefixesOf(address);
      if (prefixes === undefined) return { settle: (answer) => answer };

      const nowMs = event.requestContext.timeEpoch;
      const creates = endpoint.route.method === 'POST';
      const wait = Math.max(requests.wait(prefixes, nowMs), creates ? created.wait(prefixes, nowMs) : 0);
      if (wait > 0) return tooMany(wait);
      return {
        settle(answer) {
          if (isMalformed(answer)) return malformed.take(prefixes, nowMs) ? answer : tooMany(1);
          requests.take(prefixes, nowMs);
          if (creates && hasCreated(answer)) created.take(prefixes, nowMs);
          return answer;
        },
      };
    },
  };
}

const tooMany = (retryAfterSeconds: number) => refuse('request.tooMany', { retryAfterSeconds });

const isMalformed = (answer: Reply | Refusal) => isRefusal(answer) && answer.refused in requestRefusals;

/** A page says so by leading on. */
const hasCreated = (answer: Reply | Refusal) => !isRefusal(answer) && (answer.status === 201 || answer.status === 303);

type Limits = Readonly<Record<keyof Prefixes, { readonly burst: number; readonly perSecond: number }>>;

/** A limit of a source and of its network together. */
function limitOf(limits: Limits) {
  const [source, network] = [tokenBuckets(limits.source), tokenBuckets(limits.network)];
  return {
    wait: (prefixes: Prefixes, nowMs: number) =>
      Math.max(source.waitSeconds(prefixes.source, nowMs), network.waitSeconds(prefixes.network, nowMs)),
    /** False if either is used up; then neither gives a token. */
    take(prefixes: Prefixes, nowMs: number): boolean {
      if (network.waitSeconds(prefixes.network, nowMs) > 0 || !source.take(prefixes.source, nowMs)) return false;
      return network.take(prefixes.network, nowMs);
    },
  };
}
