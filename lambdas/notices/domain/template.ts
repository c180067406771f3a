import * as z from 'zod';
import { addDays } from '../../kernel/time.ts';
import { languages } from '../../petitions/domain/case/choices.ts';
import { fieldsFor, newsKinds } from './fields.ts';
import { fieldsIn } from './template-text.ts';

/** A line of a message that a person reads at a glance; a longer one is a mistake. */
const Line = z.string().min(1).max(1_000);

const shared = {
  id: z.enum(newsKinds),
  version: z.string().regex(/^\d{4}\.\d{1,3}$/),
  /** Of messages of these days; the versions of a template follow each other without a gap. */
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
  /** The paragraphs of an e-mail, the sentences of an SMS; one that is left out altogether leaves no blank. */
  text: z.array(Line).min(1).max(20),
};
const SmsTexts = z.strictObject(shared);
const EmailTexts = z.strictObject({ ...shared, subject: Line });

/** One file of `data/`: templates of a language and a channel. */
const language = z.enum(languages);
const File = z.discriminatedUnion('channel', [
  z.strictObject({ language, channel: z.literal('sms'), templates: z.array(SmsTexts) }),
  z.strictObject({ language, channel: z.literal('email'), templates: z.array(EmailTexts) }),
]);

type Key = { readonly language: z.infer<typeof language> };
export type SmsTemplate = z.infer<typeof SmsTexts> & Key & { readonly channel: 'sms' };
export type EmailTemplate = z.infer<typeof EmailTexts> & Key & { readonly channel: 'email' };

/** How senders are notified of one kind of news, in one language and by one channel. */
export type Template = SmsTemplate | EmailTemplate;

/** The templates of the files, checked. Throws with every mistake: no message is written with a broken template. */
export function readTemplates(files: readonly unknown[]): readonly Template[] {
  const templates = files.flatMap(templatesIn);
  const mistakes = [...templates.flatMap(mistakesIn), ...gapsIn(templates)];
  if (mistakes.length > 0) throw new Error(`Expected message templates without mistakes, got:\n${mistakes.join('\n')}`);
  return templates;
}

function templatesIn(file: unknown): readonly Template[] {
  const read = File.parse(file);
  const { language } = read;
  return read.channel === 'sms'
    ? read.templates.map((template) => ({ ...template, language, channel: read.channel }))
    : read.templates.map((template) => ({ ...template, language, channel: read.channel }));
}

function mistakesIn(template: Template): readonly string[] {
  const { id, channel, text } = template;
  const name = nameOf(template);
  const { needed, always, sometimes } = fieldsFor(id, channel);
  const parts = [...(template.channel === 'email' ? [template.subject] : []), ...text].map(fieldsIn);
  const named = parts.flatMap((part) => (part === undefined ? [] : [...part.plain, ...part.optional]));
  const plain = parts.flatMap((part) => part?.plain ?? []);
  return [
    ...(parts.includes(undefined) ? [`${name}: brackets without a partner, or an optional part without a field`] : []),
    ...named.filter((field) => ![...always, ...sometimes].includes(field)).map((field) => `${name}: unknown ${field}`),
    ...plain.filter((field) => sometimes.includes(field)).map((field) => `${name}: ${field} is not in every message`),
    ...needed.filter((field) => !plain.includes(field)).map((field) => `${name}: ${field} is missing`),
  ];
}

const nameOf = ({ language, channel, id, version }: Template) => `${language} ${channel} ${id}/${version}`;

/** Each kind in each language by each channel has one template on every day. */
function gapsIn(templates: readonly Template[]): readonly string[] {
  const wanted = languages.flatMap((language) =>
    (['sms', 'email'] as const).flatMap((channel) => newsKinds.map((id) => ({ language, channel, id }))),
  );
  return wanted.flatMap(({ language, channel, id }) => {
    const versions = versionsOf(templates, { language, channel, id });
    const follows = versions.every(
      ({ validFrom, validTo }, at) =>
        validTo === before(versions[at + 1]?.validFrom) && (validTo ?? validFrom) >= validFrom,
    );
    const name = `${language} ${channel} ${id}`;
    if (versions.length === 0) return [`${name}: no template`];
    if (new Set(versions.map(({ version }) => version)).size < versions.length) return [`${name}: a version twice`];
    return follows ? [] : [`${name}: versions with a gap, or more than one on a day`];
  });
}

type TemplateKey = Pick<Template, 'language' | 'channel' | 'id'>;

const versionsOf = (templates: readonly Template[], { language, channel, id }: TemplateKey) =>
  templates
    .filter((one) => one.language === language && one.channel === channel && one.id === id)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));

/** The day before; undefined of the last version, which has no end. */
const before = (day: string | undefined): string | undefined => day && addDays(day, -1);
