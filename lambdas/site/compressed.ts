import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Response = APIGatewayProxyStructuredResultV2;

/** A page of 30 KB in a millisecond; higher levels take several for some per cent. */
const LEVEL = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const encoders = {
  br: (text: string) => brotliCompressSync(text, LEVEL),
  gzip: (text: string) => gzipSync(text),
} as const;

/**
 * A page in the best encoding that the client accepts. CloudFront compresses as well, but not what must not be stored and
 * not the response to a form: without this most steps of a petition would be sent as they are. A file is sent as it is.
 */
export function compressed(response: Response, { headers }: Pick<APIGatewayProxyEventV2, 'headers'>): Response {
  const { body = '' } = response;
  if (response.isBase64Encoded) return response;
  const vary = { ...response.headers, vary: 'accept-encoding' };
  const encoding = body === '' ? undefined : accepted(headers['accept-encoding'] ?? '');
  if (encoding === undefined) return { ...response, headers: vary };
  return {
    ...response,
    headers: { ...vary, 'content-encoding': encoding },
    body: encoders[encoding](body).toString('base64'),
    isBase64Encoded: true,
  };
}

/** `br;q=0` refuses an encoding. */
function accepted(header: string): keyof typeof encoders | undefined {
  const names = header
    .toLowerCase()
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((name) => names.includes(name));
}
