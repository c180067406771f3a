import type { Words } from '../../kernel/words.ts';
import source from '../data/sipas-service.json' with { type: 'json' };

export type Question = Words & { readonly key: string };
export type Factor = Question & { readonly items: readonly Question[] };

/** Questions on one scale of levels; an answer and a number made of answers name its id and version. */
export type Questionnaire = {
  readonly id: string;
  readonly version: string;
  /** The one question that stands for the whole visit. */
  readonly overall: Question;
  readonly factors: readonly Factor[];
};

/** What is asked today. Its items are answered on the same five levels as the overall question. */
export const questionnaire: Questionnaire = source;

export const itemKeys: readonly string[] = questionnaire.factors.flatMap(({ items }) => items.map(({ key }) => key));

/** Every question that may be answered, the overall one first. */
export const questionKeys: readonly string[] = [questionnaire.overall.key, ...itemKeys];

/** From very dissatisfied to very satisfied. */
export const LEVELS = source.levels.length;
