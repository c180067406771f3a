import { type Factor, questionnaire } from '../../ratings/domain/questionnaire.ts';
import { type Figure, figureOf } from './figure.ts';
import { method } from './method.ts';
import { hiddenParts } from './suppression.ts';
import {
  answersTo,
  factorRespondentsOf,
  pooledAnswers,
  respondentsOf,
  summaryAnswers,
  summaryOf,
  surveyedOf,
  type Tally,
} from './tally.ts';

/** The basis of an overall figure: the overall question, or all items pooled if nobody answered that question. */
type Basis = 'question' | 'items';

export type Overall = Figure & { readonly basis: Basis };

export type Score = {
  readonly respondents: number;
  readonly overall: Overall;
  readonly factors: readonly Figure[];
  readonly items: readonly Figure[];
};

/** The published score of a tally, with figures based on too few people suppressed. */
export function scoreOf(tally: Tally): Score {
  const overall = overallOf(summaryOf(tally));
  const hidden = hiddenFactors(tally, overall.basis);
  const { factors } = questionnaire;
  return {
    respondents: respondentsOf(tally),
    overall: overallFigure(overall, overall.people < method.suppressUnder),
    factors: factors.map((factor, index) => figureOf(factor, answersToItems(tally, factor), hidden[index] !== false)),
    items: factors.flatMap((factor, index) => itemFigures(tally, factor, hidden[index] !== false)),
  };
}

/** The overall figures of the children of a whole, in the order of their summaries. */
export function childFigures(whole: Tally, summaries: readonly Tally[]): Overall[] {
  const { basis, people } = overallOf(summaryOf(whole));
  const children = summaries.map(overallOf);
  // A child with another basis is not part of the figure of the whole, so it cannot be derived by subtraction.
  const parts = children.map((child) => (child.basis === basis ? child.people : 0));
  const rest = people - parts.reduce((sum, n) => sum + n, 0);
  const hidden = hiddenParts(parts, method.suppressUnder, rest);

  return children.map((child, index) => {
    const isHidden = child.basis === basis ? hidden[index] !== false : child.people < method.suppressUnder;
    return overallFigure(child, isHidden);
  });
}

type Answers = { readonly basis: Basis; readonly levels: readonly number[]; readonly people: number };

function overallOf(summary: Tally): Answers {
  const { overall, items } = summaryAnswers(summary);
  const answers = overall.reduce((sum, n) => sum + n, 0);
  const surveyed = surveyedOf(summary);
  return answers > 0 || surveyed === 0
    ? { basis: 'question', levels: overall, people: answers }
    : { basis: 'items', levels: items, people: surveyed };
}

const overallFigure = ({ basis, levels }: Answers, isHidden: boolean): Overall => ({
  ...figureOf(questionnaire.overall, levels, isHidden),
  basis,
});

/** Factors are parts of a published whole only if the overall figure is pooled from their items. */
function hiddenFactors(tally: Tally, basis: Basis): boolean[] {
  const people = questionnaire.factors.map((_, index) => factorRespondentsOf(tally, index));
  return basis === 'items' ? hiddenParts(people, method.suppressUnder) : people.map((n) => n < method.suppressUnder);
}

const answersToItems = (tally: Tally, { items }: Factor) =>
  pooledAnswers(
    tally,
    items.map(({ key }) => key),
  );

/** The items of a hidden factor are hidden too, because together they would reveal it. */
function itemFigures(tally: Tally, { items }: Factor, isFactorHidden: boolean): Figure[] {
  const answered = items.map((item) => ({ item, levels: answersTo(tally, item.key) }));
  const people = answered.map(({ levels }) => levels.reduce((sum, n) => sum + n, 0));
  const hidden = hiddenParts(people, method.suppressUnder);
  return answered.map(({ item, levels }, index) => figureOf(item, levels, isFactorHidden || hidden[index] !== false));
}
