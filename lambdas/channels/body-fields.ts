import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Charset, decodeText } from '../platform/charset.ts';
import { formFields } from '../platform/form-fields.ts';

export type Body = { readonly raw: Uint8Array; readonly contentType: string | undefined };

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** The fields of a signed body, a form or JSON; undefined where it is neither. */
export function bodyFields(
  { raw, contentType }: Body,
  charset: Charset,
): { readonly fields: unknown } | Refusal<'inbound.notText'> {
  if (FORM_TYPE.test(contentType ?? '')) {
    const fields = formFields(raw, charset);
    return isRefusal(fields) ? refuse('inbound.notText', fields.detail) : { fields: Object.fromEntries(fields) };
  }
  const text = decodeText(raw, charset);
  return text === undefined
    ? refuse('inbound.notText', { detail: `The body is not ${charset}.` })
    : { fields: jsonOf(text) };
}

/** The values of the fields that a mapping names. */
export function mappedFields(fields: unknown, mapping: Readonly<Record<string, string | undefined>>) {
  const values = Object.entries(mapping).map(([name, path]) => [name, path && fieldOf(fields, path)]);
  return Object.fromEntries(values) as Readonly<Record<string, unknown>>;
}

/** Keeps numbers as text: the ids of some gateways exceed the precision of a number. */
function jsonOf(raw: string): unknown {
  const asWritten = (_: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? context?.source : value;
  try {
    return JSON.parse(raw, asWritten);
  } catch {
    return undefined;
  }
}

/** The field with the literal name, or else the one at the dotted path. */
function fieldOf(body: unknown, path: string): unknown {
  return own(body, path) ?? path.split('.').reduce(own, body);
}

function own(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  return Object.entries(node).find(([key]) => key === name)?.[1];
}
