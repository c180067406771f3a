import * as z from 'zod';
import { bothLanguages } from '../../site/both-languages.ts';
import { readDraft } from './domain/draft.ts';
import { freshKey, petitionPage } from './page.tsx';

/** `GET /{lang}/phan-anh`: the empty form. */
export const petitionForm = bothLanguages({
  route: { id: 'pages.petition', method: 'GET', path: '/phan-anh', summary: 'Send a petition: the empty form' },
  input: z.object({}),
  wire: () => undefined,
  run: (_, { now }, lang) =>
    petitionPage(200, lang, { state: { step: 'content', draft: readDraft({}), key: freshKey() }, now }),
});
