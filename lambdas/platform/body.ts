import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';

/** A petition of 10,000 characters, every one of them escaped, fits; an upload does not. */
export const MAX_BODY_BYTES = 128 * 1024;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
/** Arrays and objects within each other: more than any contract of ours has, refused before a contract walks it. */
const MAX_DEPTH = 32;

/**
 * The replacement character. API Gateway hands JSON over as text, and in it this stands for bytes that were no UTF-8. Who
 * means the character itself can write it as an escape.
 */
const UNREADABLE = '\uFFFD';

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

  const fields = fieldsOf(bytes);
  if (isRefusal(fields)) return fields;
  const form = new Map<string, string[]>();
  for (const [name, sent] of fields) {
    // A browser sends the end of a line as two characters, whatever its reader was told is left of the limit.
    const value = sent.replaceAll('\r\n', '\n');
    form.set(name, [...(form.get(name) ?? []), value]);
  }
  return { form: Object.fromEntries(form) };
}

/** Not URLSearchParams, which reads broken UTF-8 as if it were something: a name would be kept with a hole in it. */
function fieldsOf(bytes: Uint8Array): readonly (readonly [string, string])[] | Refusal<'request.notForm'> {
  const pairs = Buffer.from(bytes)
    .toString('latin1')
    .split('&')
    .filter((pair) => pair !== '');
  if (pairs.length > MAX_FIELDS)
    return refuse('request.notForm', { detail: `A form has at most ${MAX_FIELDS} fields.` });
  try {
    return pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=').map(decoded);
      return [name, value.join('=')];
    });
  } catch (error) {
    if (error instanceof TypeError) return refuse('request.notForm', { detail: 'The form is not in UTF-8.' });
    throw error;
  }
}

/** A plus is a space; a percent sign that begins no byte stands for itself, as in browsers. */
function decoded(text: string): string {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return utf8.decode(Buffer.from(bytes, 'latin1'));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

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
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes(UNREADABLE)) return refuse('request.notJson', { detail: 'The body is not UTF-8.' });
    const json: unknown = JSON.parse(text);
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
