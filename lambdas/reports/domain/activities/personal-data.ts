import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { personalDataIn } from '../../../petitions/domain/personal-data.ts';
import type { Figures } from './activities.ts';

type Texts = { readonly figures: Figures; readonly why?: string | undefined };

/** Reports are read by many: a text that seems to contain personal data is refused until its author has checked it. */
export function refusePersonalData(
  { figures, why = '' }: Texts,
  confirm: boolean,
): Refusal<'report.personalData'> | undefined {
  if (confirm) return undefined;
  const evidence = Object.entries(figures).map(([id, { evidence }]) => [`figures.${id}.evidence`, evidence] as const);
  const found = [...evidence, ['why', why] as const].flatMap(([name, text]) =>
    personalDataIn(text).map((entry) => ({ in: name, ...entry })),
  );
  return found.length > 0 ? refuse('report.personalData', { found }) : undefined;
}
