import type { LocalDate } from '../../kernel/time.ts';
import enEmailCase from '../data/en-email-case.json' with { type: 'json' };
import enEmailDeadline from '../data/en-email-deadline.json' with { type: 'json' };
import enSms from '../data/en-sms.json' with { type: 'json' };
import viEmailCase from '../data/vi-email-case.json' with { type: 'json' };
import viEmailDeadline from '../data/vi-email-deadline.json' with { type: 'json' };
import viSms from '../data/vi-sms.json' with { type: 'json' };
import { readTemplates, type Template } from './template.ts';

let shipped: readonly Template[] | undefined;

/** The templates in `data/`, checked when first used. */
export function shippedTemplates(): readonly Template[] {
  shipped ??= readTemplates([viSms, viEmailDeadline, viEmailCase, enSms, enEmailDeadline, enEmailCase]);
  return shipped;
}

type TemplateQuery = Pick<Template, 'language' | 'channel' | 'id'> & { readonly on: LocalDate };

/** The template for a message of a day. */
export function templateFor({ language, channel, id, on }: TemplateQuery, templates = shippedTemplates()): Template {
  const found = templates.find(
    (one) =>
      one.language === language &&
      one.channel === channel &&
      one.id === id &&
      one.validFrom <= on &&
      (one.validTo === undefined || on <= one.validTo),
  );
  if (found === undefined) throw new Error(`No ${language} ${channel} template for ${id} is valid on ${on}`);
  return found;
}
