import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { personalDataIn } from '../../petitions/domain/personal-data.ts';

/** Texts by the name of their field. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** Many people read the register: a text that seems to contain personal data is refused until its author has checked it. */
export function refusePersonalData(texts: Texts, confirm: boolean): Refusal<'finding.personalData'> | undefined {
  if (confirm) return undefined;
  const found = Object.entries(texts).flatMap(([name, text = '']) =>
    personalDataIn(text).map((entry) => ({ in: name, ...entry })),
  );
  return found.length > 0 ? refuse('finding.personalData', { found }) : undefined;
}
