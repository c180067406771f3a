import type { ShownField } from '../../../web/components/any-field.tsx';
import type { Lang } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { typedDay } from '../../kernel/typed-day.ts';
import type { RefusalSpec } from '../../platform/refusals.ts';
import { complainsOf } from '../../platform/request.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import type { FieldWords } from '../words/form-words.ts';
import type { DossierAct } from './operations.ts';
import { type FieldName, fieldWords } from './words/forms.ts';

/** The fields of each form, as the contract of its operation names them. */
export const fieldsOf: Readonly<Record<DossierAct, readonly FieldName[]>> = {
  explainDelay: ['text'],
  apologise: ['newDueOn', 'reason'],
  setAside: ['reason'],
  restore: ['reason'],
};

/** The form of an act with what was typed. */
export const formFields = (act: DossierAct, lang: Lang, { typed, errors }: Filled): ShownField[] =>
  fieldsOf[act].map((name) => {
    const { label, hint }: FieldWords = fieldWords[name];
    return {
      ...{ name, label: label[lang], hint: hint?.[lang] },
      ...{ value: typed[name], error: errors[name], control: name === 'newDueOn' ? 'line' : 'area' },
    };
  });

/** The body of the request: what is empty is left out, so that the contract says what is missing. */
export function bodyOf(act: DossierAct, version: number, typed: Typed): Readonly<Record<string, unknown>> {
  const values = fieldsOf[act].flatMap((name) => {
    const text = (typed[name] ?? '').trim();
    return text === '' ? [] : [[name, name === 'newDueOn' ? (typedDay(text) ?? text) : text] as const];
  });
  return { version, ...Object.fromEntries(values) };
}

type Reading = { readonly lang: Lang; readonly spec: RefusalSpec };

/** What is wrong with the fields; undefined if the refusal is about the dossier and not about what was typed. */
export function errorsOf(act: DossierAct, refusal: Refusal, { lang, spec }: Reading): Filled['errors'] | undefined {
  if (refusal.refused === 'dossier.dateInvalid') return { newDueOn: spec[lang] };
  const wrong = fieldsOf[act].filter((name) => complainsOf(refusal, name));
  if (wrong.length === 0) return undefined;
  return Object.fromEntries(wrong.map((name) => [name, fieldWords[name].error[lang]]));
}
