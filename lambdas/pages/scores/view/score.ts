import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Scores } from '../../../scores/answers.ts';

/** What the API returns for one agency and period: the views read these fields and no copy of them. */
type ScoresAnswer = DeepReadonly<z.output<ReturnType<typeof Scores>>>;

/** The figures of one agency; those of the agencies below it are rows of a table. */
export type Score = Omit<ScoresAnswer, 'children'>;

/** A published figure; it has no numbers where too few people answered. Only overall figures say their basis. */
export type Figure = Omit<Score['factors'][number], 'key'> & Partial<Pick<Score['overall'], 'basis'>>;

export type Child = Partial<Figure> & Pick<NonNullable<ScoresAnswer['children']>[number], 'agency' | 'name'>;

export type ChildRow = {
  readonly code: string;
  readonly name: string;
  /** The number of agencies directly below it. */
  readonly below: number;
  readonly figure: Figure;
};

/** The periods to choose from, each with its link. */
export type Choice = { readonly id: string; readonly href: string };
export type Periods = { readonly offered: readonly Choice[]; readonly before?: Choice; readonly after?: Choice };
