import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import { operation } from '../../platform/operation.ts';
import { inBoth } from '../in-both.ts';
import { unknownPetitionPage } from './not-found-page.tsx';
import { trackPage } from './page.tsx';

/** Read leniently: whatever is wrong with a code or a receipt, the answer is the same. */
const TrackInput = z.object({
  params: z.object({ code: z.string() }),
  query: z.object({ receipt: z.string().default(''), sent: z.string().optional(), rated: z.string().optional() }),
});

/** `GET /{lang}/phan-anh/{code}`: where a petition stands; right after sending, the confirmation. */
export const trackPages = inBoth((lang) =>
  operation({
    route: `pages.track.${lang}`,
    input: TrackInput,
    statuses: {},
    wire: () => ({}),
    run: async (_, { params: { code }, query: { receipt, sent, rated }, now }) => {
      const done = sent !== undefined ? 'sent' : rated !== undefined ? 'rated' : undefined;
      const shown = await trackPage({ code, receipt }, { lang, now }, { done });
      return isRefusal(shown) ? unknownPetitionPage({ lang, now }) : shown;
    },
  }),
);
