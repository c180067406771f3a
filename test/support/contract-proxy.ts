import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { openApiDocument } from '../../lib/openapi/document.ts';

export type ContractProxy = { readonly url: string; close(): Promise<void> };

type Violation = { readonly location: readonly string[]; readonly message: string };

/** Prism in front of a service: forwards everything and reports violations of the OpenAPI document in a header. */
export async function contractProxy(upstream: string): Promise<ContractProxy> {
  const operations = await getHttpOperationsFromSpec(readableForPrism(openApiDocument('0.0.0')));
  const proxy = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: createLogger('contract', { level: 'silent' }) },
  });
  return { url: await proxy.listen(0, '127.0.0.1'), close: proxy.close };
}

const GATEWAY = 'application/json';
const SERVICE = 'application/problem+json';

/**
 * Prism takes `application/problem+json` for `application/json`, and so takes the first of two schemas where both are
 * listed. In its copy of the document either schema will do for either type.
 */
function readableForPrism(document: object): object {
  return JSON.parse(JSON.stringify(document), (_, value) => {
    const gateway = value?.[GATEWAY]?.schema;
    const service = value?.[SERVICE]?.schema;
    if (gateway === undefined || service === undefined) return value;
    const schema = { anyOf: [gateway, service] };
    return { ...value, [GATEWAY]: { ...value[GATEWAY], schema }, [SERVICE]: { ...value[SERVICE], schema } };
  });
}

/** What the proxy cannot take: pages are not in the document, and it never answers a body that is no JSON. */
export function isOfContract(path: string, body: string | Buffer | undefined): boolean {
  return path.startsWith('/v1/') && (body === undefined || isJson(body));
}

function isJson(body: string | Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body)));
    return true;
  } catch {
    return false;
  }
}

/**
 * Throws where the document is wrong: a response that it does not describe, or a request that it forbids and the service accepts.
 * A request that both reject is fine: tests of refusals send those.
 */
export function holdToContract(request: string, { status, headers }: Response): void {
  const violations: Violation[] = JSON.parse(headers.get('sl-violations') ?? '[]');
  const lies = violations.filter(({ location }) => location[0] === 'response' || status < 400);
  if (lies.length === 0) return;
  throw new Error(`${request} → ${status} breaks the contract: ${JSON.stringify(lies)}`);
}
