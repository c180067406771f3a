import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { decodeText } from './charset.ts';
import { formFields } from './form-fields.ts';

/** Enough for a petition of 10,000 characters with every character escaped; too small for an upload. */
export const MAX_BODY_BYTES = 128 * 1024;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
/** Nesting of arrays and objects: more than any contract has, checked before a contract reads the value. */
const MAX_DEPTH = 32;

export type BodyRefusal = Refusal<'request.notJson' | 'request.tooLarge' | 'request.mediaType'>;

/** The parsed JSON, not yet checked against a contract; wrapped because a client may send JSON that looks like a refusal. */
type Json = { readonly json: unknown };

/** Parses the body as JSON of at most `maxBytes`. */
export function jsonBody(event: APIGatewayProxyEventV2, maxBytes?: number): Json | BodyRefusal {
  if (!JSON_TYPE.test(event.headers?.['content-type'] ?? '')) {
    return refuse('request.mediaType', { detail: 'Send the body as content-type application/json.' });
  }
  const bytes = bytesOf(event, maxBytes);
  return isRefusal(bytes) ? bytes : parse(bytes);
}

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** Parses the body as a web form: each field with all its values. Names such as `__proto__` are ordinary names. */
export function formBody(
  event: APIGatewayProxyEventV2,
): { readonly form: Readonly<Record<string, readonly string[]>> } | BodyRefusal | Refusal<'request.notForm'> {
  if (!FORM_TYPE.test(event.headers?.['content-type'] ?? '')) {
    return refuse('request.mediaType', { detail: 'Send the form as application/x-www-form-urlencoded.' });
  }
  const bytes = bytesOf(event);
  if (isRefusal(bytes)) return bytes;

  const fields = formFields(bytes, 'utf-8');
  if (isRefusal(fields)) return fields;
  const form = new Map<string, string[]>();
  for (const [name, sent] of fields) {
    // A browser submits a line break as CR LF but counts it as one character against maxlength.
    const value = sent.replaceAll('\r\n', '\n');
    form.set(name, [...(form.get(name) ?? []), value]);
  }
  return { form: Object.fromEntries(form) };
}

/** The bytes of the body, for verifying a signature before they are decoded. */
export function rawBody(event: APIGatewayProxyEventV2, maxBytes?: number): { readonly raw: Uint8Array } | BodyRefusal {
  const bytes = bytesOf(event, maxBytes);
  return isRefusal(bytes) ? bytes : { raw: bytes };
}

function bytesOf(event: APIGatewayProxyEventV2, maxBytes = MAX_BODY_BYTES): Uint8Array | Refusal<'request.tooLarge'> {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength <= maxBytes) return bytes;
  return refuse('request.tooLarge', { detail: `A body has at most ${maxBytes} bytes.` });
}

function parse(bytes: Uint8Array): Json | BodyRefusal {
  try {
    const text = decodeText(bytes, 'utf-8');
    if (text === undefined) return refuse('request.notJson', { detail: 'The body is not UTF-8.' });
    const json: unknown = JSON.parse(text);
    return isTooDeep(json)
      ? refuse('request.notJson', { detail: `JSON nests at most ${MAX_DEPTH} levels.` })
      : { json };
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('request.notJson', { detail: 'The body is not valid JSON.' });
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
