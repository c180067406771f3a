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

type Channel = Template['channel'];
type TemplateQuery<C extends Channel> = Pick<Template, 'language' | 'id'> & {
  readonly channel: C;
  readonly on: LocalDate;
};
type TemplateBy<C extends Channel> = Extract<Template, { readonly channel: C }>;

/** The template for a message of a day; undefined of a day before the first. */
export function findTemplate<C extends Channel>(
  { language, channel, id, on }: TemplateQuery<C>,
  templates = shippedTemplates(),
): TemplateBy<C> | undefined {
  return templates.find(
    (one): one is TemplateBy<C> =>
      one.language === language &&
      one.channel === channel &&
      one.id === id &&
      one.validFrom <= on &&
      (one.validTo === undefined || on <= one.validTo),
  );
}

/** The same, of a day on which messages are written. */
export function templateFor<C extends Channel>(query: TemplateQuery<C>, templates = shippedTemplates()): TemplateBy<C> {
  const found = findTemplate(query, templates);
  if (found !== undefined) return found;
  const { language, channel, id, on } = query;
  throw new Error(`No ${language} ${channel} template for ${id} is valid on ${on}`);
}
