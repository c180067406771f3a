import { sizeOfSms } from '../../kernel/sms-parts.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { MessageContent } from '../../messages/domain/message.ts';
import { plainAscii } from '../../messages/domain/plain-ascii.ts';
import type { Notice } from './notice.ts';
import type { EmailTemplate, SmsTemplate, Template } from './template.ts';
import { fillIn } from './template-text.ts';
import { templateFor } from './templates.ts';
import { type Values, valuesOf } from './values.ts';

/** How SMS are written: without accents, which phones of any age show and which takes less than half the parts, or with. */
export const smsTexts = ['plain', 'accented'] as const;
export type SmsText = (typeof smsTexts)[number];

/** What is longer with accents is sent without them, so that no message costs more than this. */
const MAX_ACCENTED_PARTS = 3;

type Address = Pick<MessageContent, 'channel' | 'to'>;
type Writing = { readonly on: LocalDate; readonly smsText: SmsText };
export type Written = { readonly content: MessageContent /** `<id>/<version>` */; readonly template: string };

/**
 * The notice in the language of the petition, by the template of that day. An e-mail contains the agency's own words, an
 * SMS only where to read them.
 */
export function writeNotice(notice: Notice, { channel, to }: Address, { on, smsText }: Writing): Written {
  const template = templateFor({ language: notice.language, channel, id: notice.news.kind, on });
  const values = valuesOf(notice);
  const content: MessageContent =
    template.channel === 'sms'
      ? { channel: 'sms', to, text: smsOf(template, values, smsText) }
      : {
          ...{ channel: 'email', to, ...emailOf(template, values) },
          ...(notice.stopLink !== undefined && { unsubscribe: notice.stopLink }),
        };
  return { content, template: `${template.id}/${template.version}` };
}

/** The text of an SMS: its sentences in one line. */
export function smsOf(template: SmsTemplate, values: Values, smsText: SmsText): string {
  const accented = filledIn(template, values).join(' ').normalize('NFC');
  const isAffordable = smsText === 'accented' && sizeOfSms(accented).parts <= MAX_ACCENTED_PARTS;
  return isAffordable ? accented : plainAscii(accented);
}

/** The subject and the text of an e-mail: paragraphs with a blank line between them. */
export const emailOf = (
  template: EmailTemplate,
  values: Values,
): { readonly subject: string; readonly text: string } => ({
  subject: fillIn(template.subject, values),
  text: `${filledIn(template, values).join('\n\n')}\n`,
});

const filledIn = ({ text }: Template, values: Values): readonly string[] =>
  text.map((part) => fillIn(part, values)).filter((part) => part !== '');
