import type { ShownField } from '../../../web/components/any-field.tsx';
import type { Lang } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { typedDay } from '../../kernel/typed-day.ts';
import type { Words } from '../../kernel/words.ts';
import { complainsOf } from '../../platform/request.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import type { FieldWords } from '../words/form-words.ts';
import { signedPaperWords } from '../words/signed-paper.ts';
import { letterErrors, letterFields } from './words/apology.ts';
import { answerField, correctionField, reminderErrors, reminderFields } from './words/reminder.ts';

type Shape = {
  readonly words: Readonly<Record<string, FieldWords>>;
  /** Refusals about one field, by the code of the API. */
  readonly own: Readonly<Record<string, { readonly field: string; readonly text: Words }>>;
};

const AREAS = ['text', 'cases', 'signerPosition', 'reason', 'answer'];
const DAYS = ['newDueOn', 'signedOn', 'answerBy'];
const LOW = 'signerPosition';

/** Where the contract has a field. */
const paths: Readonly<Record<string, string>> = {
  signerName: 'signer.name',
  signerPosition: 'signer.position',
  answer: 'text',
};

/** The form of a paper that is recorded as it was signed. */
function signedForm({ words, own }: Shape) {
  const names = Object.keys(words);

  /** What was typed; what is empty is missing, so that the contract says so. */
  function filled(typed: Typed): Readonly<Record<string, string>> {
    const given = names.map((name) => [name, (typed[name] ?? '').trim()] as const).filter(([, value]) => value !== '');
    return Object.fromEntries(
      given.map(([name, value]) => [name, DAYS.includes(name) ? (typedDay(value) ?? value) : value]),
    );
  }

  return {
    names,
    filled,
    fields: (lang: Lang, { typed, errors }: Filled): ShownField[] =>
      Object.entries(words).map(([name, { label, hint }]) => ({
        ...{ name, label: label[lang], hint: hint?.[lang], value: typed[name], error: errors[name] },
        control: AREAS.includes(name) ? 'area' : 'line',
        ...(name === LOW && { rows: 2 }),
      })),
    /** By the names of the contract. */
    body(typed: Typed): object {
      const { signerName, signerPosition, cases: _, ...rest } = filled(typed);
      const signer = {
        ...(signerName !== undefined && { name: signerName }),
        ...(signerPosition !== undefined && { position: signerPosition }),
      };
      return { ...rest, signer };
    },
    /** What is wrong with the fields; undefined if the refusal is not about what was typed. */
    errors(refusal: Refusal, lang: Lang): Filled['errors'] | undefined {
      const known = own[refusal.refused];
      if (known !== undefined) return { [known.field]: known.text[lang] };
      const wrong = Object.entries(words).filter(([name]) => complainsOf(refusal, paths[name] ?? name));
      return wrong.length === 0 ? undefined : Object.fromEntries(wrong.map(([name, { error }]) => [name, error[lang]]));
    },
  };
}

export const apologyForm = signedForm({ words: { ...letterFields, ...signedPaperWords }, own: letterErrors });

const reminder = { ...reminderFields, ...signedPaperWords };
export const reminderForm = signedForm({ words: reminder, own: reminderErrors });
/** Only a letter that replaces one that was sent says why. */
export const correctionForm = signedForm({ words: { ...reminder, ...correctionField }, own: reminderErrors });
export const answerForm = signedForm({ words: answerField, own: {} });
