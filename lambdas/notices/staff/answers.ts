import * as z from 'zod';
import { languages } from '../../petitions/domain/case/choices.ts';
import { once } from '../../platform/config.ts';
import { Day } from '../../platform/wire.ts';
import { newsKinds } from '../domain/fields.ts';

/** What the operations of this slice return, each built on first use. */

const channel = () => z.enum(['sms', 'email']);

export const TemplateList = once(() =>
  z
    .object({
      items: z.array(
        z.object({
          id: z.enum(newsKinds),
          version: z.string(),
          language: z.enum(languages),
          channel: channel(),
          validFrom: Day(),
          validTo: Day().optional(),
          subject: z.string().optional().describe('Of an e-mail'),
          text: z.array(z.string()).describe('The sentences of an SMS, the paragraphs of an e-mail'),
          fields: z.object({
            needed: z.array(z.string()).describe('They have a value in every message and have to be in the template'),
            optional: z.array(z.string()).describe('They have a value in some messages: only in `[[…]]`'),
          }),
        }),
      ),
    })
    .meta({ id: 'MessageTemplateList' }),
);

const template = () => z.string().describe('The template, as `<id>/<version>`');

const texts = () => ({
  sms: z.object({
    template: template(),
    text: z.string(),
    encoding: z.enum(['GSM-7', 'UCS-2']),
    units: z
      .number()
      .int()
      .describe('Of 160 in a part alone and 153 in one of several (GSM-7), or of 70 and 67 (UCS-2)'),
    parts: z.number().int(),
  }),
  email: z.object({ template: template(), subject: z.string(), text: z.string() }),
});

export const TemplatePreview = once(() => z.object(texts()).meta({ id: 'MessageTemplatePreview' }));

export const MessagePreview = once(() =>
  z
    .object({
      code: z.string(),
      channels: z
        .array(channel())
        .describe('By which the sender would get it: the first for which there is an address. Empty if they want none'),
      ...texts(),
    })
    .meta({ id: 'MessagePreview' }),
);
