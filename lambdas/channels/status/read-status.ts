import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Arrival } from '../../messages/domain/arrival.ts';
import { type Body, bodyFields, mappedFields } from '../body-fields.ts';
import { StatusMapping } from '../contract.ts';
import type { SmsSource } from '../source.ts';

/** A status that is neither is intermediate, such as `queued`. */
type StatusReport = { readonly id: string; readonly arrival: Arrival | undefined };

const UNDELIVERED = 'sms.undelivered';

/** A code: no text, and no phone number. Anything else is dropped. */
const ReasonCode = z
  .string()
  .regex(/^(?!.*\d{8})[\w.-]{1,40}$/)
  .optional()
  .catch(undefined);

const StatusFields = z.object({
  /** As long as the key of a table may be. */
  id: z.string().regex(/^[\x21-\x7e]{1,1000}$/),
  status: z.string().trim().toLowerCase().min(1).max(100),
  reason: ReasonCode,
});

const usual = StatusMapping.parse({});

/** Parses the report of a gateway by the settings of its source. The refusal names fields: verify the signature first. */
export function readStatus(
  body: Body,
  { status = usual, charset = 'utf-8' }: Pick<SmsSource, 'status' | 'charset'>,
): StatusReport | Refusal<'inbound.unreadable' | 'inbound.notText'> {
  const sent = bodyFields(body, charset);
  if (isRefusal(sent)) return sent;
  const { delivered, failed, ...mapping } = status;
  const parsed = StatusFields.safeParse(mappedFields(sent.fields, mapping));
  if (!parsed.success) {
    const invalid = new Set(parsed.error.issues.map(({ path: [name] }) => name));
    const names = Object.entries(mapping).flatMap(([name, path]) => (invalid.has(name) ? [path] : []));
    return refuse('inbound.unreadable', { detail: `Missing or unreadable fields: ${names.join(', ')}.` });
  }
  const { id, status: word, reason } = parsed.data;
  if (delivered.includes(word)) return { id, arrival: { state: 'delivered' } };
  if (!failed.includes(word)) return { id, arrival: undefined };
  return { id, arrival: { state: 'failed', reason: reason === undefined ? UNDELIVERED : `${UNDELIVERED}.${reason}` } };
}
