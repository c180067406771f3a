import * as z from 'zod';
import { type ItemChange, streamConsumer } from '../platform/consumer.ts';
import { marks } from './config.ts';
import type { DirtyMarks } from './marks.ts';

/** All that is read of a rating's image. */
const Image = z.object({ cell: z.string() });

type Deps = { readonly marks: Pick<DirtyMarks, 'mark'> };

/** Every rating that came or changed marks its cell for the next roll-up; those of one hour and batch mark it once. */
export const handler = streamConsumer<Deps>('scores-mark', {
  wire: () => ({ marks: marks() }),
  effectKey: cellOf,
  run: async ({ marks }, change, now) => {
    const cell = cellOf(change);
    if (cell !== undefined) await marks.mark(cell, now);
  },
});

function cellOf({ after }: ItemChange): string | undefined {
  return after === undefined ? undefined : Image.parse(after).cell;
}
