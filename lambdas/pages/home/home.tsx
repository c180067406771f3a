import * as z from 'zod';
import { bothLanguages } from '../../site/both-languages.ts';
import { page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { Home } from './view.tsx';
import { home } from './words.ts';

/** `GET /vi`: what this is, and the four tasks on from here. */
export const homePage = bothLanguages({
  route: { id: 'pages.home', method: 'GET', path: '', summary: 'Home page' },
  input: z.object({}),
  wire: () => undefined,
  run: async (_, { now }, lang) =>
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
});
