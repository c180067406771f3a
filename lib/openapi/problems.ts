import { refuse } from '../../lambdas/kernel/refusal.ts';
import { platformStatuses, problem, type Statuses } from '../../lambdas/platform/problem.ts';
import type { Route } from '../../lambdas/routes.ts';
import type { Contract } from './contracts.ts';
import { errorText } from './error-texts.ts';
import type { Json } from './schema-book.ts';

/** As the gateway would write it; it is only an example. */
const REQUEST_ID = 'eXaMpLe0aBc1dEf=';

/** What a route may refuse with: each code with the status it comes with. */
export function refusalsOf(route: Route, { input, statuses }: Contract): Statuses {
  const { body, raw } = input.shape;
  const sent = raw === undefined ? body && 'json' : 'raw';
  const any = Object.entries(platformStatuses).filter(([code]) => applies(code, route, sent));
  return { ...statuses, ...Object.fromEntries(any) };
}

function applies(code: string, { access }: Route, sent: 'json' | 'raw' | undefined): boolean {
  if (code.startsWith('caller.')) return access === 'staff';
  if (code === 'request.invalid' || code === 'fault.internal') return true;
  if (code === 'request.tooLarge') return sent !== undefined;
  return sent === 'json' && (code === 'request.notJson' || code === 'request.mediaType');
}

/** The responses behind those codes, by status; each code is a named example. */
export function problemResponses(refusals: Statuses): Json {
  const byStatus = Map.groupBy(Object.entries(refusals), ([, status]) => status);
  const responses = [...byStatus].map(([status, rows]) => {
    const codes = rows.map(([code]) => code);
    const name = Object.entries(shared).find(([, those]) => those.join() === codes.join())?.[0];
    return [`${status}`, name === undefined ? responseOf(codes) : ref(name)];
  });
  return { ...Object.fromEntries(responses), 429: ref('TooManyRequests') };
}

/** The same for many operations: said once. */
const shared = {
  Invalid: ['request.invalid'],
  Malformed: ['request.invalid', 'request.notJson'],
  Unauthorized: ['caller.unknown'],
  Forbidden: ['caller.forbidden'],
  PetitionNotFound: ['petition.notFound'],
  TooLarge: ['request.tooLarge'],
  NotJson: ['request.mediaType'],
  Fault: ['fault.internal'],
} as const;

/** What the gateway itself refuses, in its own words, stands beside the problem of the function. */
function responseOf(codes: readonly string[]): Json {
  const byGateway = codes.includes('caller.unknown');
  return {
    description: codes.map(sentence).join('\n'),
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

function sentence(code: string): string {
  const { en, vi } = errorText(code);
  return `- \`${code}\`: ${en} *${vi}*`;
}

/** The responses that operations refer to. */
export const problemComponents = (): Json => ({
  ...Object.fromEntries(Object.entries(shared).map(([name, codes]) => [name, responseOf(codes)])),
  TooManyRequests: {
    description: `Too many requests at once, of all clients together: wait as long as \`Retry-After\` says and send the same again. *${TOO_MANY_VI}*`,
    headers: {
      'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 1 }, example: 1 },
    },
    content: gatewayMessage('Too Many Requests'),
  },
});

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

/** One example for each code: what the service really writes. */
export function problemExamples(statuses: Statuses): Json {
  return Object.fromEntries(
    Object.keys(statuses).map((code) => {
      const { en, vi, detail } = errorText(code);
      const { body = '{}' } = problem(refuse(code, detail), statuses, REQUEST_ID);
      return [code, { summary: en, description: vi, value: JSON.parse(body) }];
    }),
  );
}

const ref = (name: string): Json => ({ $ref: `#/components/responses/${name}` });
