import * as z from 'zod';
import { operation } from '../../platform/operation.ts';
import { page } from '../html.ts';
import { isIllustrative } from '../illustrative.ts';
import { inBoth } from '../in-both.ts';
import { Home } from './view.tsx';
import { home } from './words.ts';

/** `GET /vi`: what this is, and the four ways on from here. */
export const homePage = inBoth((lang) =>
  operation({
    route: `pages.home.${lang}`,
    input: z.object({}),
    statuses: {},
    wire: () => ({}),
    run: async (_, { now }) =>
      page(
        200,
        {
          lang,
          path: '',
          title: home.title[lang],
          description: home.lead[lang],
          isIllustrative: await isIllustrative(now),
        },
        <Home lang={lang} />,
      ),
  }),
);
