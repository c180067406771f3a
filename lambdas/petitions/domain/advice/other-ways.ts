import * as z from 'zod';
import type { Words } from '../../../kernel/words.ts';
import source from '../../data/other-ways.json' with { type: 'json' };
import { phraseIn } from './phrases.ts';

/** What belongs somewhere else: an emergency, or what has a procedure of its own. */
export const otherWayKinds = ['fire', 'police', 'ambulance', 'denunciation', 'complaint'] as const;
export type OtherWay = {
  readonly kind: (typeof otherWayKinds)[number];
  readonly phrase: string;
  readonly advice: Words;
};

const OtherWays = z.array(
  z.strictObject({
    kind: z.enum(otherWayKinds),
    /** The number of an emergency. */
    call: z
      .string()
      .regex(/^11\d$/)
      .optional(),
    words: z.array(z.string().min(2)).min(1),
    advice: z.strictObject({ vi: z.string(), en: z.string() }),
  }),
);
let shipped: z.infer<typeof OtherWays> | undefined;

const ways = () => {
  shipped ??= OtherWays.parse(source.ways);
  return shipped;
};

/** Where a text may belong instead, with the words that say so. It is a hint: the petition is received all the same. */
export function otherWaysFor(text: string): readonly OtherWay[] {
  return ways().flatMap(({ kind, words, advice }) => {
    const phrase = phraseIn(text, words);
    return phrase === undefined ? [] : [{ kind, phrase, advice }];
  });
}

/** The number to call at once for the emergency that a text may be about; the first that its words name. */
export const emergencyCallFor = (text: string): string | undefined =>
  ways().find(({ call, words }) => call !== undefined && phraseIn(text, words) !== undefined)?.call;
