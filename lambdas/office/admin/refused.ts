import type { Lang } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import { specOf } from '../../platform/problem.ts';
import type { Refusals } from '../../platform/refusals.ts';
import { complainsOf } from '../../platform/request.ts';
import { refusalTexts } from './words/errors.ts';

type Form = {
  readonly refuses: Refusals;
  /** The fields by their path in the contract, each with what is wrong with it. */
  readonly fields: Readonly<Record<string, Words>>;
  /** The field of a refusal about one of them. */
  readonly fieldOf: Readonly<Record<string, string>>;
};

/** Why a form was refused, beside the fields that it is about; what is about none of them is at the first. */
export function errorsOf(
  refusal: Refusal,
  { refuses, fields, fieldOf }: Form,
  lang: Lang,
): Readonly<Record<string, string>> {
  const names = Object.keys(fields);
  const wrong = names.filter((name) => complainsOf(refusal, name) || complainsOf(refusal, `params.${name}`));
  if (wrong.length > 0) return Object.fromEntries(wrong.map((name) => [name, fields[name]?.[lang] ?? '']));
  const text = (refusalTexts[refusal.refused] ?? specOf(refusal, refuses))[lang];
  return { [fieldOf[refusal.refused] ?? names[0] ?? 'why']: text };
}

export const statusOf = (refusal: Refusal, refuses: Refusals): number => specOf(refusal, refuses).status;
