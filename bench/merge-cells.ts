import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { questionKeys } from '../lambdas/ratings/domain/questionnaire.ts';
import { packParts, unpackParts } from '../lambdas/scores/domain/packing.ts';
import { addParts } from '../lambdas/scores/domain/parts.ts';
import {
  answersTo,
  countRating,
  newTally,
  type Parts,
  TALLY_SIZE,
  type Tally,
} from '../lambdas/scores/domain/tally.ts';
import { type Measured, medianNs } from './measure.ts';

const CELLS = 100;
const COMBINATIONS = 20;
const RATINGS_EACH = 5;

/** A day cell of an agency as it might rest: packed, and as the map of maps that one would write without a thought. */
type PlainCell = Record<string, Record<string, number[]>>;

/** What the sum of a hundred days costs, by the form they rest in; and what counting the ratings themselves would. */
export async function mergeCells(): Promise<Measured[]> {
  const parts = combinations();
  const packed = packParts(parts);
  const plain = marshall(plainOf(parts));
  const rating = marshall({ subject: 'visit#1', channel: 'kiosk', version: 1, levels: levelsOf(0) });
  const ratings = CELLS * COMBINATIONS * RATINGS_EACH;

  const ns = await medianNs({
    packed: () => {
      const sum = new Map<string, Tally>();
      for (let cell = 0; cell < CELLS; cell += 1) addParts(sum, unpackParts(packed, TALLY_SIZE));
    },
    plain: () => {
      const sum: PlainCell = {};
      for (let cell = 0; cell < CELLS; cell += 1) addPlain(sum, unmarshall(plain));
    },
    oneRating: () => countRating(newTally(), { version: 1, levels: unmarshall(rating)['levels'] }),
  });

  return [
    {
      what: 'merge packed cells',
      value: ns.packed / ratings,
      unit: 'ns/rating',
      note: `${packed.length} bytes a cell`,
    },
    { what: 'merge cells of plain maps', value: ns.plain / ratings, unit: 'ns/rating' },
    { what: 'count the rating itself', value: ns.oneRating, unit: 'ns/rating' },
    { what: 'plain maps against packed', value: ns.plain / ns.packed, unit: 'times' },
    { what: 'recount of all against packed', value: ns.oneRating / (ns.packed / ratings), unit: 'times' },
  ];
}

const levelsOf = (seed: number) => Object.fromEntries(questionKeys.map((key, at) => [key, 1 + ((seed + at) % 5)]));

function combinations(): Parts {
  const parts = new Map<string, Tally>();
  for (let one = 0; one < COMBINATIONS; one += 1) {
    const tally = newTally();
    for (let n = 0; n < RATINGS_EACH; n += 1) countRating(tally, { levels: levelsOf(one + n), version: 1 });
    parts.set(`1.${`${one}`.padStart(6, '0')}|kiosk`, tally);
  }
  return parts;
}

const plainOf = (parts: Parts): PlainCell =>
  Object.fromEntries(
    [...parts].map(([name, tally]) => [
      name,
      Object.fromEntries(questionKeys.map((key) => [key, answersTo(tally, key)])),
    ]),
  );

function addPlain(sum: PlainCell, cell: PlainCell): void {
  for (const [name, questions] of Object.entries(cell)) {
    const into = sum[name] ?? {};
    for (const [key, levels] of Object.entries(questions)) {
      const before = into[key] ?? [0, 0, 0, 0, 0];
      into[key] = before.map((n, at) => n + (levels[at] ?? 0));
    }
    sum[name] = into;
  }
}
