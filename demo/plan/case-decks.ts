import { agencies } from '../data/agencies.ts';
import type { Case } from '../data/case.ts';
import { type RefusedCase, refusedCases } from '../data/refused-cases.ts';
import { topics } from '../data/topics.ts';
import type { Random } from './random.ts';

/** Hands out stories, each as often as the others. */
export type CaseDecks = { of(agency: string): Case; refused(): RefusedCase };

export function caseDecks(random: Random): CaseDecks {
  const refused = deck(refusedCases, random);
  const decks = new Map<string, () => Case>();

  return {
    refused,
    of(agency) {
      const own = decks.get(agency) ?? deck(casesFor(agency), random);
      decks.set(agency, own);
      return own();
    },
  };
}

function casesFor(agency: string): readonly Case[] {
  const isLocal = agencies.some(({ code, kind }) => code === agency && (kind === 'ward' || kind === 'commune'));
  return topics.filter(({ to }) => (to === 'local' ? isLocal : to.includes(agency))).flatMap(({ cases }) => cases);
}

function deck<Card>(cards: readonly Card[], random: Random): () => Card {
  let left: Card[] = [];

  return () => {
    if (left.length === 0) left = random.shuffled(cards);
    const card = left.pop();
    if (card === undefined) throw new Error('a deck without cards');
    return card;
  };
}
