import * as z from 'zod';
import { streamConsumer } from '../platform/consumer.ts';
import { marks } from './config.ts';
import type { DirtyMarks } from './marks.ts';

/** All that is read of a rating's image. */
const Image = z.object({ cell: z.string() });

type Deps = { readonly marks: Pick<DirtyMarks, 'mark'> };

/** Every rating that came or changed marks its cell for the next roll-up. */
export const handler = streamConsumer<Deps>('scores-mark', {
  wire: () => ({ marks: marks() }),
  run: async ({ marks }, { after }, now) => {
    if (after !== undefined) await marks.mark(Image.parse(after).cell, now);
  },
});
