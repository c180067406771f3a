import * as z from 'zod';
import { type ItemChange, streamConsumer } from '../platform/consumer.ts';
import { marks } from './config.ts';
import type { DirtyMarks } from './marks.ts';

/** The attributes of a rating's stream image that this consumer reads. */
const RatingImage = z.object({ cell: z.string() });

type Deps = { readonly marks: Pick<DirtyMarks, 'mark'> };

/** Marks the cell of every new or changed rating for the next roll-up, once per cell and batch. */
export const markChanges = streamConsumer<Deps>({
  wire: () => ({ marks: marks() }),
  effectKey: cellOf,
  run: async ({ marks }, change, now) => {
    const cell = cellOf(change);
    if (cell !== undefined) await marks.mark(cell, now);
  },
});

function cellOf({ after }: ItemChange): string | undefined {
  return after === undefined ? undefined : RatingImage.parse(after).cell;
}
