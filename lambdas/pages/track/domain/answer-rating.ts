import { typedText } from '../../../kernel/typed-text.ts';
import { RateInput } from '../../../petitions/contract.ts';

/** A rating of an answer as typed into the form, not validated yet. */
export type AnswerRating = {
  readonly level?: number;
  readonly resolved?: boolean;
  readonly reasons?: readonly string[];
  readonly comment?: string;
};

type Form = Readonly<Record<string, readonly string[] | undefined>>;

/** Questions left blank are omitted. */
export function readAnswerRating(form: Form): AnswerRating {
  const level = form['level']?.[0];
  const resolved = form['resolved']?.[0];
  const reasons = form['reasons'] ?? [];
  const comment = typedText(form['comment']?.[0] ?? '');
  return {
    ...(level !== undefined && { level: Number(level) }),
    ...(resolved !== undefined && { resolved: resolved === 'yes' }),
    ...(reasons.length > 0 && { reasons }),
    ...(comment.trim() !== '' && { comment }),
  };
}

/** The fields that the contract refuses. */
export function invalidFields(rating: AnswerRating): readonly string[] {
  const issues = RateInput.shape.body.safeParse(rating).error?.issues ?? [];
  return [...new Set(issues.map(({ path }) => String(path[0])))];
}
