import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { Phone } from '../../petitions/phone.ts';
import { MAX_CONTENT } from '../../petitions/submit-contract.ts';
import { shortText } from '../../platform/text.ts';
import { type Body, bodyFields, mappedFields } from '../body-fields.ts';
import type { SmsSource } from '../source.ts';
import { MAX_PART_LENGTH, MAX_PARTS, readableText, type Segment } from './domain/long-message.ts';

/** The message of a citizen, extracted by the field mapping of the gateway. A part of a long message has a `segment`. */
export type SmsMessage = Omit<z.infer<typeof SmsFields>, keyof Segment> & { readonly segment?: Segment };

const MAX_ID = 200;
const MAX_OPTIONAL = 100;
/** References are counters of one or two bytes; some gateways use ids of their own. */
const MAX_REFERENCE = 100;

/** Stored for reference only, so an invalid value is dropped instead of refused. */
const OptionalField = z.string().max(MAX_OPTIONAL).optional().catch(undefined);

const Count = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_PARTS))
  .optional();

/** `text` is exactly as sent: a part may begin or end with a space, or in the middle of a character. */
const SmsFields = z.object({
  id: shortText(1, MAX_ID),
  /** E.164. */
  from: Phone,
  /** The limit of a petition; fifteen times the longest SMS. */
  text: z.string().max(MAX_CONTENT),
  to: OptionalField,
  at: OptionalField,
  reference: shortText(1, MAX_REFERENCE).optional(),
  part: Count,
  parts: Count,
});

type ReadingRefusal = Refusal<'inbound.unreadable' | 'inbound.notText'>;

/** Parses a JSON or form body by the settings of its source. The refusal names fields, so verify the signature first. */
export function readMessage(
  body: Body,
  { mapping, charset }: Pick<SmsSource, 'mapping' | 'charset'>,
): SmsMessage | ReadingRefusal {
  const sent = bodyFields(body, charset ?? 'utf-8');
  if (isRefusal(sent)) return sent;
  const parsed = SmsFields.safeParse(mappedFields(sent.fields, mapping));
  const message = parsed.data && segmented(parsed.data);
  if (message !== undefined) return message;

  const invalid = new Set(parsed.error?.issues.map(({ path: [name] }) => name) ?? ['reference', 'part', 'parts']);
  const names = Object.entries(mapping).flatMap(([name, path]) => (invalid.has(name) ? [path] : []));
  return refuse('inbound.unreadable', { detail: `Missing or unreadable fields: ${names.join(', ')}.` });
}

/** A message in one part is like one without parts. Undefined if the fields do not agree. */
function segmented({ reference, part, parts, ...message }: z.infer<typeof SmsFields>): SmsMessage | undefined {
  const whole = { ...message, text: readableText(message.text) };
  if (parts === undefined || parts === 1) return part === undefined || part === 1 ? whole : undefined;
  if (reference === undefined || part === undefined || part > parts) return undefined;
  if (message.text.length > MAX_PART_LENGTH) return undefined;
  return { ...message, segment: { reference, part, parts } };
}
