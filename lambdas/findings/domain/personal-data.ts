import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { personalDataIn } from '../../petitions/domain/personal-data.ts';

/** Texts by the name of their field. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** The register is read by many: what seems to be personal data stops a text until its author confirms that it is none. */
export function refusePersonalData(texts: Texts, confirm: boolean): Refusal<'finding.personalData'> | undefined {
  if (confirm) return undefined;
  const found = Object.entries(texts).flatMap(([name, text = '']) =>
    personalDataIn(text).map((entry) => ({ in: name, ...entry })),
  );
  return found.length > 0 ? refuse('finding.personalData', { found }) : undefined;
}
