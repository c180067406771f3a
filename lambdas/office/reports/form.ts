import type { ShownField } from '../../../web/components/any-field.tsx';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { isLocalDate } from '../../kernel/time.ts';
import { typedDay } from '../../kernel/typed-day.ts';
import type { RefusalSpec } from '../../platform/refusals.ts';
import { complainsOf } from '../../platform/request.ts';
import type { PaperAction } from '../../reports/domain/submissions/actions.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import type { FieldWords } from '../words/form-words.ts';
import { type FieldName, fieldWords } from './words/forms.ts';
import { reportSentences } from './words/sentences.ts';

const signed = ['number', 'place', 'signedOn', 'signerName', 'signerPosition', 'assessment'] as const;

/** What the form of an action may have; only a paper that replaces an approved one says why. */
const fieldsOf: Readonly<Record<PaperAction, readonly FieldName[]>> = {
  submit: [...signed, 'reason'],
  approve: [],
  return: ['reason'],
  withdraw: ['reason'],
};
const AREAS: readonly FieldName[] = ['signerPosition', 'assessment', 'reason'];

export const namesOf = (action: PaperAction): readonly string[] => fieldsOf[action];

type Shown = Filled & { readonly lang: Lang; readonly isCorrection: boolean };

/** The form of an action with what was typed. */
export const formFields = (action: PaperAction, { lang, typed, errors, isCorrection }: Shown): ShownField[] =>
  fieldsOf[action]
    .filter((name) => name !== 'reason' || action !== 'submit' || isCorrection)
    .map((name) => {
      const { label, hint }: FieldWords = fieldWords[name];
      return {
        ...{ name, label: label[lang], hint: hint?.[lang] },
        ...{ value: typed[name], error: errors[name], control: AREAS.includes(name) ? 'area' : 'line' },
        ...(name === 'signerPosition' && { rows: 2 }),
      };
    });

/** Of the page that the form was on. */
type Read = {
  readonly version: number;
  readonly revision: number | undefined;
  /** The version of what the agency entered. */
  readonly activities: number;
};

/** The body of the request: what is empty is left out, so that the contract says what is missing. */
export function bodyOf(action: PaperAction, { version, revision, activities }: Read, typed: Typed): object {
  const of = (name: FieldName) => (typed[name] ?? '').trim() || undefined;
  const day = of('signedOn');
  const { signerName, signerPosition, ...rest } = Object.fromEntries(fieldsOf[action].map((name) => [name, of(name)]));
  const body = {
    ...{ ...rest, revision },
    ...(action === 'submit' && { version, activities, signedOn: day && (typedDay(day) ?? day) }),
    ...(action === 'submit' && { signer: present({ name: signerName, position: signerPosition }) }),
  };
  return present(body);
}

const present = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Where the contract has a field. */
const paths: Partial<Record<FieldName, string>> = { signerName: 'signer.name', signerPosition: 'signer.position' };

type Reading = { readonly lang: Lang; readonly spec: RefusalSpec };

/** What is wrong with the fields; undefined if the refusal is about the report and not about what was typed. */
export function errorsOf(action: PaperAction, refusal: Refusal, { lang, spec }: Reading): Filled['errors'] | undefined {
  if (refusal.refused === 'report.signingDayInvalid') return { signedOn: dayError(refusal, lang, spec) };
  if (refusal.refused === 'report.reasonMissing') return { reason: fieldWords.reason.error[lang] };
  const wrong = fieldsOf[action].filter((name) => complainsOf(refusal, paths[name] ?? name));
  if (wrong.length === 0) return undefined;
  return Object.fromEntries(wrong.map((name) => [name, fieldWords[name].error[lang]]));
}

/** With the first day that it may be. */
function dayError({ detail }: Refusal, lang: Lang, spec: RefusalSpec): string {
  const earliest = detail?.['earliest'];
  return typeof earliest === 'string' && isLocalDate(earliest)
    ? reportSentences.dayInvalid[lang](dayText(lang, earliest))
    : spec[lang];
}
