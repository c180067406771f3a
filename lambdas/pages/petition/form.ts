import * as z from 'zod';
import { operation } from '../../platform/operation.ts';
import { inBoth } from '../in-both.ts';
import { readDraft } from './domain/draft.ts';
import { freshKey, petitionPage } from './page.tsx';

/** `GET /{lang}/phan-anh`: the empty form. */
export const petitionForm = inBoth((lang) =>
  operation({
    route: `pages.petition.${lang}`,
    input: z.object({}),
    statuses: {},
    wire: () => ({}),
    run: (_, { now }) =>
      petitionPage(200, lang, { shown: { step: 'content', draft: readDraft({}), key: freshKey() }, now }),
  }),
);
