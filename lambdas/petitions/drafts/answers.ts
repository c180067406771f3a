import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Draft } from './draft.ts';

/** What the operations about drafts return, each built on first use. */

export const DraftAnswer = once(() =>
  Draft.pick({ action: true, fields: true, version: true, revision: true, savedAt: true }).meta({ id: 'Draft' }),
);

export const DraftList = once(() =>
  z.object({
    items: z.array(DraftAnswer()).describe('Those of the caller'),
    others: z
      .array(Draft.pick({ name: true, action: true, savedAt: true }))
      .describe('Who else has a draft for this petition. What others typed is theirs until they send it'),
  }),
);

export const DraftRemoved = once(() => z.object({ code: z.string(), action: Draft.shape.action }));
