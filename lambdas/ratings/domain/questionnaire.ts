import type { Words } from '../../kernel/words.ts';
import source from '../data/sipas-service.json' with { type: 'json' };

export type Question = Words & { readonly key: string };
export type Factor = Question & { readonly items: readonly Question[] };

/** Questions on one scale of levels. Ratings, and figures calculated from them, name its id and version. */
export type Questionnaire = {
  readonly id: string;
  readonly version: string;
  /** The question about the visit as a whole. */
  readonly overall: Question;
  readonly factors: readonly Factor[];
};

/** The current questionnaire. Items use the same five levels as the overall question. */
export const questionnaire: Questionnaire = source;

export const itemKeys: readonly string[] = questionnaire.factors.flatMap(({ items }) => items.map(({ key }) => key));

/** The keys of all questions, the overall one first. */
export const questionKeys: readonly string[] = [questionnaire.overall.key, ...itemKeys];

/** The number of levels, from very dissatisfied (1) to very satisfied. */
export const LEVELS = source.levels.length;
