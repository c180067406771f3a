import { type SmsSize, sizeOfSms } from '../../kernel/sms-parts.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { fieldsFor } from './fields.ts';
import type { NewsKind, Notice } from './notice.ts';
import { templateFor } from './templates.ts';
import { type Values, valuesOf } from './values.ts';
import { emailOf, type SmsText, smsOf } from './write-notice.ts';

/** A message as its recipient would read it, by both channels. */
export type Preview = {
  readonly sms: SmsSize & { readonly template: string; readonly text: string };
  readonly email: { readonly template: string; readonly subject: string; readonly text: string };
};

type Templates = { readonly on: LocalDate; readonly smsText: SmsText };
export type Chosen = { readonly values?: Values | undefined; readonly without?: readonly string[] | undefined };

export function previewOf(
  notice: Notice,
  { on, smsText }: Templates,
  { values = {}, without = [] }: Chosen = {},
): Preview {
  const filled = { ...valuesOf(notice), ...values, ...Object.fromEntries(without.map((name) => [name, undefined])) };
  const key = { language: notice.language, id: notice.news.kind, on };
  const [sms, email] = [templateFor({ ...key, channel: 'sms' }), templateFor({ ...key, channel: 'email' })];
  const text = smsOf(sms, filled, smsText);
  return {
    sms: { template: `${sms.id}/${sms.version}`, text, ...sizeOfSms(text) },
    email: { template: `${email.id}/${email.version}`, ...emailOf(email, filled) },
  };
}

/** The fields that a preview may set, and those that it may leave without a value. */
export function fieldsOfKind(kind: NewsKind): {
  readonly all: readonly string[];
  readonly optional: readonly string[];
} {
  const [sms, email] = [fieldsFor(kind, 'sms'), fieldsFor(kind, 'email')];
  const optional = [...new Set([...sms.sometimes, ...email.sometimes])];
  return { all: [...new Set([...email.always, ...optional])], optional };
}
