import { refuse } from '../../lambdas/kernel/refusal.ts';
import type { Described } from '../../lambdas/platform/front-door.ts';
import { problem } from '../../lambdas/platform/problem.ts';
import { pick, platformRefusals, type RefusalSpec, type Refusals } from '../../lambdas/platform/refusals.ts';
import { operations } from '../../lambdas/service.ts';
import type { Json } from './schema-book.ts';

/** As the gateway would write it; it is only an example. */
const REQUEST_ID = 'eXaMpLe0aBc1dEf=';

/** What an operation may refuse with: each code with its status and texts. */
export function refusalsOf({ access, input, refuses }: Described): Refusals {
  const { body, raw } = input.shape;
  const sent = raw === undefined ? body && 'json' : 'raw';
  const implied = Object.entries(platformRefusals).filter(([code]) => applies(code, access, sent));
  return { ...refuses, ...Object.fromEntries(implied) };
}

function applies(code: string, access: Described['access'], sent: 'json' | 'raw' | undefined): boolean {
  if (code.startsWith('caller.')) return access === 'staff';
  if (code === 'request.invalid' || code === 'fault.internal') return true;
  if (code === 'request.tooMany' || code === 'request.bypassed') return access === 'public';
  if (code === 'request.tooLarge') return sent !== undefined;
  return sent === 'json' && (code === 'request.notJson' || code === 'request.mediaType');
}

/** Every code that an operation of the API may refuse with. */
export const allRefusals = (): Refusals => Object.assign({}, ...operations.map(refusalsOf));

/** The responses behind those codes, by status; each code is a named example. */
export function problemResponses(refusals: Refusals): Json {
  const byStatus = Map.groupBy(Object.entries(refusals), ([, { status }]) => status);
  const responses = [...byStatus].map(([status, rows]) => {
    const codes = rows.map(([code]) => code);
    const name = Object.entries(shared).find(([, those]) => those.join() === codes.join())?.[0];
    return [`${status}`, name === undefined ? responseOf(Object.fromEntries(rows)) : ref(name)];
  });
  return { ...Object.fromEntries(responses), 429: ref('TooManyRequests') };
}

/** The same for many operations: defined once. */
const shared = {
  Invalid: ['request.invalid'],
  Malformed: ['request.invalid', 'request.notJson'],
  Unauthorized: ['caller.unknown', 'caller.wrongToken'],
  Forbidden: ['caller.forbidden'],
  PetitionNotFound: ['petition.notFound'],
  TooLarge: ['request.tooLarge'],
  NotJson: ['request.mediaType'],
  Fault: ['fault.internal'],
} as const;

/** One response; where the gateway itself can refuse, its own message is listed too. */
function responseOf(refusals: Refusals): Json {
  const codes = Object.keys(refusals);
  const byGateway = codes.includes('caller.unknown');
  return {
    description: Object.entries(refusals).map(sentence).join('\n'),
    ...(byGateway && { headers: { 'WWW-Authenticate': { schema: { type: 'string' }, example: 'Bearer' } } }),
    content: {
      ...(byGateway && gatewayMessage('Unauthorized')),
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

function sentence([code, { en, vi }]: [string, RefusalSpec]): string {
  return `- \`${code}\`: ${en} *${vi}*`;
}

/** The responses that operations refer to. */
export const problemComponents = (): Json => ({
  ...Object.fromEntries(
    Object.entries(shared).map(([name, codes]) => [name, responseOf(pick(allRefusals(), ...codes))]),
  ),
  TooManyRequests: {
    description: `Too many requests of one source (a problem document), or of all clients together at once (the gateway's message): wait as long as \`Retry-After\` says and send the same again. *${TOO_MANY_VI}*`,
    headers: {
      'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 1 }, example: 1 },
    },
    content: {
      ...gatewayMessage('Too Many Requests'),
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(
          Object.entries(allRefusals())
            .filter(([, { status }]) => status === TOO_MANY_REQUESTS)
            .map(([code]) => [code, { $ref: `#/components/examples/${code}` }]),
        ),
      },
    },
  },
});

const TOO_MANY_REQUESTS = 429;
const TOO_MANY_VI = 'Có quá nhiều yêu cầu cùng lúc: hãy đợi theo `Retry-After` rồi gửi lại.';

const gatewayMessage = (message: string): Json => ({
  'application/json': { schema: { $ref: '#/components/schemas/GatewayMessage' }, example: { message } },
});

/** The gateway's own answers are no problem documents, and cannot be made ones. */
export const gatewaySchema: Json = {
  type: 'object',
  description: 'What the gateway says before a request reaches the service',
  properties: { message: { type: 'string' } },
  required: ['message'],
};

/** One example for each code: what the service really returns. */
export function problemExamples(): Json {
  const refusals = allRefusals();
  return Object.fromEntries(
    Object.entries(refusals).map(([code, { en, vi, detail }]) => {
      const { body = '{}' } = problem(refuse(code, detail), refusals, REQUEST_ID);
      return [code, { summary: en, description: vi, value: JSON.parse(body) }];
    }),
  );
}

const ref = (name: string): Json => ({ $ref: `#/components/responses/${name}` });
