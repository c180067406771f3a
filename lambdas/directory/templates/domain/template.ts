import type { LocalDate } from '../../../kernel/time.ts';

/** What a text is for: the actions of a petition whose text somebody reads, under the names of their routes. */
export const purposes = [
  'answer',
  'interimReply',
  'requestSupplement',
  'refuse',
  'forward',
  'forwardOut',
  'apologise',
  'publish',
] as const;
export type Purpose = (typeof purposes)[number];

/** What a page fills in, by the name that people write between braces: `{Mã phản ánh}`. */
export const templateFields = {
  code: 'Mã phản ánh',
  receivedOn: 'Ngày nhận',
  dueOn: 'Hạn trả lời',
  agency: 'Cơ quan',
  officer: 'Người xử lý',
  place: 'Nơi xảy ra',
} as const;
export type TemplateField = keyof typeof templateFields;

/** A text that agencies begin with: of one agency, and offered to it and to all below it. */
export type Template = {
  readonly id: string;
  /** Missing: part of the service, offered everywhere. */
  readonly agency?: string | undefined;
  readonly purpose: Purpose;
  readonly name: string;
  readonly text: string;
  /** The last day on which it is offered, inclusive. */
  readonly validTo?: LocalDate | undefined;
};

/** Between braces, in one line; longer than any field, so that a name with a mistake is found. */
const FIELD = /\{([^{}\n]{1,60})\}/g;
const byName = new Map<string, TemplateField>(
  Object.entries(templateFields).map(([field, name]) => [name, field as TemplateField]),
);

/** The names between braces that no page fills in, each once. */
export const unknownFields = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(FIELD)].map(([, name = '']) => name).filter((name) => !byName.has(name))),
];

/** The names that are still to be filled in, each once. */
export const openFields = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(FIELD)].map(([, name = '']) => name).filter((name) => byName.has(name))),
];

/** The text with its fields filled in; one without a value stays, and somebody has to fill it in. */
export const fillTemplate = (text: string, values: Readonly<Partial<Record<TemplateField, string>>>): string =>
  text.replaceAll(FIELD, (whole, name: string) => {
    const field = byName.get(name);
    return (field && values[field]) ?? whole;
  });

/** Whether it is offered on a day. */
export const isOffered = ({ validTo }: Pick<Template, 'validTo'>, on: LocalDate): boolean =>
  validTo === undefined || on <= validTo;
