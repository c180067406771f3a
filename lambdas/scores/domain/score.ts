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

/** What an overall figure is made of: the question of that name, or all items pooled where nobody was asked it. */
type Basis = 'question' | 'items';

export type Overall = Figure & { readonly basis: Basis };

export type Score = {
  readonly respondents: number;
  readonly overall: Overall;
  readonly factors: readonly Figure[];
  readonly items: readonly Figure[];
};

export function scoreOf(tally: Tally): Score {
  const overall = overallOf(summaryOf(tally));
  const hidden = hiddenFactors(tally, overall.basis);
  const { factors } = questionnaire;
  return {
    respondents: respondentsOf(tally),
    overall: overallFigure(overall, overall.people < method.suppressUnder),
    factors: factors.map((factor, at) => figureOf(factor, answersToItems(tally, factor), hidden[at] !== false)),
    items: factors.flatMap((factor, at) => itemFigures(tally, factor, hidden[at] !== false)),
  };
}

/** The overall figures of some parts of a whole, from their summaries and in their order. */
export function childFigures(whole: Tally, summaries: readonly Tally[]): Overall[] {
  const { basis, people } = overallOf(summaryOf(whole));
  const children = summaries.map(overallOf);
  // A child with another basis is no part of the whole's figure, so that nothing is learnt by taking it away.
  const parts = children.map((child) => (child.basis === basis ? child.people : 0));
  const rest = people - parts.reduce((sum, n) => sum + n, 0);
  const hidden = hiddenParts(parts, method.suppressUnder, rest);

  return children.map((child, at) => {
    const isHidden = child.basis === basis ? hidden[at] !== false : child.people < method.suppressUnder;
    return overallFigure(child, isHidden);
  });
}

type Answers = { readonly basis: Basis; readonly levels: readonly number[]; readonly people: number };

function overallOf(summary: Tally): Answers {
  const { overall, items } = summaryAnswers(summary);
  const asked = overall.reduce((sum, n) => sum + n, 0);
  const surveyed = surveyedOf(summary);
  return asked > 0 || surveyed === 0
    ? { basis: 'question', levels: overall, people: asked }
    : { basis: 'items', levels: items, people: surveyed };
}

const overallFigure = ({ basis, levels }: Answers, isHidden: boolean): Overall => ({
  ...figureOf(questionnaire.overall, levels, isHidden),
  basis,
});

/** Factors are parts of a published whole only where the overall figure is pooled from them. */
function hiddenFactors(tally: Tally, basis: Basis): boolean[] {
  const people = questionnaire.factors.map((_, at) => factorRespondentsOf(tally, at));
  return basis === 'items' ? hiddenParts(people, method.suppressUnder) : people.map((n) => n < method.suppressUnder);
}

const answersToItems = (tally: Tally, { items }: Factor) =>
  pooledAnswers(
    tally,
    items.map(({ key }) => key),
  );

/** Items of a factor that is hidden are hidden too: together they would give it away. */
function itemFigures(tally: Tally, { items }: Factor, isFactorHidden: boolean): Figure[] {
  const answered = items.map((item) => ({ item, levels: answersTo(tally, item.key) }));
  const people = answered.map(({ levels }) => levels.reduce((sum, n) => sum + n, 0));
  const hidden = hiddenParts(people, method.suppressUnder);
  return answered.map(({ item, levels }, at) => figureOf(item, levels, isFactorHidden || hidden[at] !== false));
}
