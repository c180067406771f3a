import { RateInput } from '../../../petitions/contract.ts';
import { typedText } from '../../domain/typed-text.ts';

/** What the fields of the rating form say, before the contract has looked at it. */
export type Opinion = {
  readonly level?: number;
  readonly resolved?: boolean;
  readonly reasons?: readonly string[];
  readonly comment?: string;
};

type Form = Readonly<Record<string, readonly string[] | undefined>>;

/** Questions that were left out are not there at all. */
export function opinionIn(form: Form): Opinion {
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

/** The fields that the contract of ratings does not take. */
export function wrongIn(opinion: Opinion): readonly string[] {
  const issues = RateInput.shape.body.safeParse(opinion).error?.issues ?? [];
  return [...new Set(issues.map(({ path }) => String(path[0])))];
}
