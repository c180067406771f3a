import { type Factor, questionnaire } from '../../ratings/domain/questionnaire.ts';
import { type Figure, figureOf } from './figure.ts';
import { answersTo, pooledAnswers, summaryAnswers, summaryOf, type Tally } from './tally.ts';

/** The basis of an overall figure: the overall question, or all items pooled if nobody answered that question. */
type Basis = 'question' | 'items';

export type Overall = Figure & { readonly basis: Basis };

/** What is public of a tally: every number is a sum of pieces of at least five people, or there is none. */
export type Satisfaction = {
  readonly overall: Overall;
  readonly factors: readonly Figure[];
  readonly items: readonly Figure[];
};

/** `respondents`: everyone who rated, also those whose answers are not shown yet. */
export type Score = Satisfaction & { readonly respondents: number };

export function satisfactionOf(shown: Tally): Satisfaction {
  const { factors } = questionnaire;
  return {
    overall: overallOf(summaryOf(shown)),
    factors: factors.map((factor) => figureOf(factor, answersToItems(shown, factor))),
    items: factors.flatMap(({ items }) => items.map((item) => figureOf(item, answersTo(shown, item.key)))),
  };
}

/** The overall figure of what is shown: of the question, or of all items together if the question has no answers. */
export function overallOf(summary: Tally): Overall {
  const { overall, items } = summaryAnswers(summary);
  const basis = hasAnswers(overall) || !hasAnswers(items) ? 'question' : 'items';
  return { ...figureOf(questionnaire.overall, basis === 'question' ? overall : items), basis };
}

const hasAnswers = (levels: readonly number[]) => levels.some((n) => n > 0);

const answersToItems = (tally: Tally, { items }: Factor) =>
  pooledAnswers(
    tally,
    items.map(({ key }) => key),
  );
