import * as z from 'zod';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { Phone } from '../../petitions/phone.ts';
import { MAX_CONTENT } from '../../petitions/submit-contract.ts';
import { shortText } from '../../platform/text.ts';
import type { Source } from '../source.ts';

/** The message of a citizen, extracted by the field mapping of the gateway. */
export type SmsMessage = z.infer<typeof SmsMessage>;

const MAX_ID = 200;
const MAX_OPTIONAL = 100;

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** Stored for reference only, so an invalid value is dropped instead of refused. */
const OptionalField = z.string().max(MAX_OPTIONAL).optional().catch(undefined);

const SmsMessage = z.object({
  id: shortText(1, MAX_ID),
  /** E.164. */
  from: Phone,
  /** The limit of a petition; fifteen times the longest SMS. */
  text: z.string().overwrite(readable).max(MAX_CONTENT),
  to: OptionalField,
  at: OptionalField,
});

/** Parses a JSON or form body by the mapping of its source. The refusal names fields, so verify the signature first. */
export function readMessage(
  raw: string,
  contentType: string | undefined,
  mapping: Source['mapping'],
): SmsMessage | Refusal<'inbound.unreadable'> {
  const body = FORM_TYPE.test(contentType ?? '') ? Object.fromEntries(new URLSearchParams(raw)) : jsonOf(raw);
  const values = Object.entries(mapping).map(([name, path]) => [name, path && fieldOf(body, path)]);
  const parsed = SmsMessage.safeParse(Object.fromEntries(values));
  if (parsed.success) return parsed.data;

  const invalid = new Set(parsed.error.issues.map(({ path: [name] }) => name));
  const fields = Object.entries(mapping).flatMap(([name, path]) => (invalid.has(name) ? [path] : []));
  return refuse('inbound.unreadable', { detail: `Missing or unreadable fields: ${fields.join(', ')}.` });
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

/** NFC, without the control characters that phones and gateways insert. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\r\t]/gu, ' ')
    .trim();
}
