import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';

/** A petition of 10,000 characters, every one of them escaped, fits; an upload does not. */
export const MAX_BODY_BYTES = 128 * 1024;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
/** Arrays and objects within each other: more than any contract of ours has, refused before a contract walks it. */
const MAX_DEPTH = 32;

export type BodyRefusal = Refusal<'request.notJson' | 'request.tooLarge' | 'request.mediaType'>;

/** The JSON of a request, not yet checked against a contract; wrapped, for a client may send what looks like a refusal. */
type Json = { readonly json: unknown };

export function jsonBody(event: APIGatewayProxyEventV2): Json | BodyRefusal {
  if (!JSON_TYPE.test(event.headers?.['content-type'] ?? '')) {
    return refuse('request.mediaType', { detail: 'Send the body as content-type application/json.' });
  }
  const bytes = bytesOf(event);
  return isRefusal(bytes) ? bytes : parse(bytes);
}

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
/** More fields than our longest form has with every box ticked. */
const MAX_FIELDS = 100;

/** The fields of a form that a browser sent, each with all its values. Prototype names are names like any other. */
export function formBody(
  event: APIGatewayProxyEventV2,
): { readonly form: Readonly<Record<string, readonly string[]>> } | BodyRefusal | Refusal<'request.notForm'> {
  if (!FORM_TYPE.test(event.headers?.['content-type'] ?? '')) {
    return refuse('request.mediaType', { detail: 'Send the form as application/x-www-form-urlencoded.' });
  }
  const bytes = bytesOf(event);
  if (isRefusal(bytes)) return bytes;

  const fields = [...new URLSearchParams(Buffer.from(bytes).toString('utf8'))];
  if (fields.length > MAX_FIELDS)
    return refuse('request.notForm', { detail: `A form has at most ${MAX_FIELDS} fields.` });
  const form = new Map<string, string[]>();
  for (const [name, sent] of fields) {
    // A browser sends the end of a line as two characters, whatever its reader was told is left of the limit.
    const value = sent.replaceAll('\r\n', '\n');
    form.set(name, [...(form.get(name) ?? []), value]);
  }
  return { form: Object.fromEntries(form) };
}

/** The very text that was sent: what a signature is made of. */
export function rawBody(event: APIGatewayProxyEventV2): { readonly raw: string } | BodyRefusal {
  const bytes = bytesOf(event);
  return isRefusal(bytes) ? bytes : { raw: Buffer.from(bytes).toString('utf8') };
}

function bytesOf(event: APIGatewayProxyEventV2): Uint8Array | Refusal<'request.tooLarge'> {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength <= MAX_BODY_BYTES) return bytes;
  return refuse('request.tooLarge', { detail: `A body has at most ${MAX_BODY_BYTES} bytes.` });
}

function parse(bytes: Uint8Array): Json | BodyRefusal {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isTooDeep(json)
      ? refuse('request.notJson', { detail: `JSON nests at most ${MAX_DEPTH} levels.` })
      : { json };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      return refuse('request.notJson', { detail: 'The body is not JSON in UTF-8.' });
    }
    throw error;
  }
}

/** Walks level by level, never into the depth: the stack is not for clients to fill. */
function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => Object.values(node).filter(isContainer));
  }
  return false;
}

const isContainer = (node: unknown): node is object => typeof node === 'object' && node !== null;
