import { agencies } from '../data/agencies.ts';
import type { Case } from '../data/case.ts';
import { type RefusedCase, refusedCases } from '../data/refused-cases.ts';
import { topics } from '../data/topics.ts';
import type { Random } from './random.ts';

/** Draws cases, each as often as the others. */
export type CaseDraws = { of(agency: string): Case; refused(): RefusedCase };

export function caseDraws(random: Random): CaseDraws {
  const refused = drawFrom(refusedCases, random);
  const draws = new Map<string, () => Case>();

  return {
    refused,
    of(agency) {
      const own = draws.get(agency) ?? drawFrom(casesFor(agency), random);
      draws.set(agency, own);
      return own();
    },
  };
}

function casesFor(agency: string): readonly Case[] {
  const isLocal = agencies.some(({ code, kind }) => code === agency && (kind === 'ward' || kind === 'commune'));
  return topics.filter(({ to }) => (to === 'local' ? isLocal : to.includes(agency))).flatMap(({ cases }) => cases);
}

function drawFrom<Item>(items: readonly Item[], random: Random): () => Item {
  let left: Item[] = [];

  return () => {
    if (left.length === 0) left = random.shuffled(items);
    const item = left.pop();
    if (item === undefined) throw new Error('no cases to draw from');
    return item;
  };
}
