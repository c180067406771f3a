import { syllablesOf } from '../../kernel/fold.ts';
import type { Place } from './place.ts';
import { accentsOf, bareNames, spelled, withoutDistrict } from './place-name.ts';

/** A place that was found; `matched`: the former unit or district that was typed, if it is not the present name. */
export type FoundPlace = Place & { readonly matched?: string };

/** A smaller number is a better match: a present name, a former one, a name that only begins so, and districts last. */
const RANKS = { name: { whole: 0, start: 2 }, former: { whole: 1, start: 3 }, district: { whole: 4 } } as const;
/** Behind a former name that has the accents which were typed. */
const OTHER_ACCENTS = 1.5;
/** Before the same name of another kind of unit. */
const SAME_KIND = -0.25;

type Ranks = { readonly whole: number; readonly start?: number };
type Bare = { readonly plain: string; readonly accents: string };
type Named = { readonly name: string; readonly plain: string; readonly bare: readonly Bare[]; readonly ranks: Ranks };
type Match = { readonly rank: number; readonly name: string };

/**
 * Finds the places that a typed text means, best first: by their present name, by a unit that became part of them, or by
 * their former district. Each part between commas is looked for, and what fits more of them comes first, so that a street
 * before the name does no harm. Missing accents make no difference; other accents only decide between equal names.
 */
export function placeFinder(places: readonly Place[]): (typed: string) => readonly FoundPlace[] {
  const known = places.map((place) => ({ place, names: namesOf(place) }));
  return (typed) => {
    const parts = typed
      .normalize('NFC')
      .split(/[,;\n]/)
      .map(spelled)
      .filter(isWord)
      .map(readPart);
    return known
      .flatMap(({ place, names }) => {
        const matches = parts.flatMap((part) => best(names.flatMap((name) => matchOf(name, part))));
        return best(matches).map((match) => ({ place, match, fitting: matches.length }));
      })
      .toSorted((a, b) => b.fitting - a.fitting || a.match.rank - b.match.rank)
      .map(({ place, match: { name } }) => (name === place.name.vi ? place : { ...place, matched: name }));
  };
}

const isWord = (part: string) => syllablesOf(part).join('').length > 1;

const readPart = (part: string) => ({ plain: plainOf(part), bare: bareNames(part).map(bareOf) });

const namesOf = ({ name, formerly, district }: Place): readonly Named[] =>
  [
    { name: name.vi, ranks: RANKS.name },
    ...formerly.map((former) => ({ name: former, ranks: RANKS.former })),
    { name: district, ranks: RANKS.district },
  ].map(({ name, ranks }) => ({
    name,
    ranks,
    plain: plainOf(withoutDistrict(name)),
    bare: bareNames(name).slice(0, 1).map(bareOf),
  }));

const plainOf = (text: string) => syllablesOf(text).join(' ');
const bareOf = (text: string): Bare => ({ plain: plainOf(text), accents: accentsOf(text) });

/** The best of the matches, if there is one. */
const best = (matches: readonly Match[]) => matches.toSorted((a, b) => a.rank - b.rank).slice(0, 1);

function matchOf({ name, plain, bare, ranks }: Named, part: ReturnType<typeof readPart>): readonly Match[] {
  const kind = plain === part.plain ? SAME_KIND : 0;
  return part.bare.flatMap((typed) =>
    bare.flatMap((one) => {
      const rank = rankOf(typed.plain, one.plain, ranks);
      return rank === undefined ? [] : [{ name, rank: rank + kind + (agree(typed, one) ? 0 : OTHER_ACCENTS) }];
    }),
  );
}

/** Fewer letters begin too many names. */
const SHORTEST_START = 3;

/** The last syllable may be typed in part. */
function rankOf(typed: string, name: string, { whole, start }: Ranks): number | undefined {
  if (typed === name) return whole;
  return typed.length >= SHORTEST_START && name.startsWith(typed) ? start : undefined;
}

/** Whether the accents that were typed are those of the name. Without any, every name agrees. */
const agree = (typed: Bare, name: Bare) => typed.accents === '' || name.accents.startsWith(typed.accents);
