import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';

/** Enough for a petition of 10,000 characters with every character escaped; too small for an upload. */
export const MAX_BODY_BYTES = 128 * 1024;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
/** Nesting of arrays and objects: more than any contract has, checked before a contract reads the value. */
const MAX_DEPTH = 32;

/**
 * U+FFFD, the replacement character. API Gateway passes JSON as text and puts this character in place of bytes that are
 * not UTF-8, so such a body is refused. To send U+FFFD itself, escape it.
 */
const UNREADABLE = '\uFFFD';

export type BodyRefusal = Refusal<'request.notJson' | 'request.tooLarge' | 'request.mediaType'>;

/** The parsed JSON, not yet checked against a contract; wrapped because a client may send JSON that looks like a refusal. */
type Json = { readonly json: unknown };

/** Parses the body as JSON. */
export function jsonBody(event: APIGatewayProxyEventV2): Json | BodyRefusal {
  if (!JSON_TYPE.test(event.headers?.['content-type'] ?? '')) {
    return refuse('request.mediaType', { detail: 'Send the body as content-type application/json.' });
  }
  const bytes = bytesOf(event);
  return isRefusal(bytes) ? bytes : parse(bytes);
}

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
/** More fields than the longest form has with every box ticked. */
const MAX_FIELDS = 100;

/** Parses the body as a web form: each field with all its values. Names such as `__proto__` are ordinary names. */
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
    // A browser submits a line break as CR LF but counts it as one character against maxlength.
    const value = sent.replaceAll('\r\n', '\n');
    form.set(name, [...(form.get(name) ?? []), value]);
  }
  return { form: Object.fromEntries(form) };
}

/** Not URLSearchParams, which silently replaces invalid UTF-8: a name would be stored with characters missing. */
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
    if (error instanceof TypeError) return refuse('request.notForm', { detail: 'The form is not UTF-8.' });
    throw error;
  }
}

/** Decodes `+` and percent escapes; a percent sign without two hex digits is kept as it is, as browsers do. */
function decoded(text: string): string {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return utf8.decode(Buffer.from(bytes, 'latin1'));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The body exactly as sent, for verifying a signature. */
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
      return refuse('request.notJson', { detail: 'The body is not valid JSON in UTF-8.' });
    }
    throw error;
  }
}

/** Checks level by level instead of recursively, so that a client cannot overflow the stack. */
function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => Object.values(node).filter(isContainer));
  }
  return false;
}

const isContainer = (node: unknown): node is object => typeof node === 'object' && node !== null;
