import * as z from 'zod';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { Phone } from '../petitions/phone.ts';
import { MAX_CONTENT } from '../petitions/submit-contract.ts';
import { shortText } from '../platform/text.ts';
import type { Source } from './source.ts';

/** What a citizen sent, as the gateway's mapping found it in its message. */
export type Message = z.infer<typeof Message>;

const MAX_ID = 200;
const MAX_ASIDE = 100;

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** Kept for whoever looks a message up, and never needed: what is odd about it refuses nothing. */
const Aside = z.string().max(MAX_ASIDE).optional().catch(undefined);

const Message = z.object({
  id: shortText(1, MAX_ID),
  /** E.164. */
  from: Phone,
  /** As long as a petition may be; fifteen times the longest message a telephone sends. */
  text: z.string().overwrite(readable).max(MAX_CONTENT),
  to: Aside,
  at: Aside,
});

/** Reads a JSON or form body by the mapping of its source. Only who has signed is told what cannot be read. */
export function readMessage(
  raw: string,
  contentType: string | undefined,
  mapping: Source['mapping'],
): Message | Refusal<'inbound.unreadable'> {
  const body = FORM_TYPE.test(contentType ?? '') ? Object.fromEntries(new URLSearchParams(raw)) : jsonOf(raw);
  const found = Object.entries(mapping).map(([name, path]) => [name, path && fieldOf(body, path)]);
  const read = Message.safeParse(Object.fromEntries(found));
  if (read.success) return read.data;

  const wrong = new Set(read.error.issues.map(({ path: [name] }) => name));
  const fields = Object.entries(mapping).flatMap(([name, path]) => (wrong.has(name) ? [path] : []));
  return refuse('inbound.unreadable', { detail: `Missing or not to be read: ${fields.join(', ')}.` });
}

/** Numbers as they were written: the ids of some gateways are longer than a number keeps. */
function jsonOf(raw: string): unknown {
  const asWritten = (_: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? context?.source : value;
  try {
    return JSON.parse(raw, asWritten);
  } catch {
    return undefined;
  }
}

/** The field of that name, or the one at the end of its path. */
function fieldOf(body: unknown, path: string): unknown {
  return own(body, path) ?? path.split('.').reduce(own, body);
}

function own(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  return Object.entries(node).find(([key]) => key === name)?.[1];
}

/** Composed, and without the control characters that telephones and gateways slip in. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\r\t]/gu, ' ')
    .trim();
}
