import * as z from 'zod';
import { lookUpDossier } from '../../dossiers/look-up.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { Client } from '../../platform/request.ts';
import { ratings } from '../../ratings/config.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { dossierPage } from './dossier-page.tsx';
import { lookUpPage } from './look-up-page.tsx';

/** Read leniently: every wrong code or receipt gets the same page. */
const DossierInput = z.object({
  client: Client,
  params: z.object({ code: z.string() }),
  query: z.object({ receipt: z.string().default('') }).catchall(z.string()),
});

/**
 * `GET /{lang}/ho-so/{code}?receipt=…`: how far a dossier is, and its rating. Without the receipt it asks for that, with the
 * code filled in, whether there is such a dossier or not.
 */
export const dossierPages = bothLanguages({
  route: { id: 'pages.dossier', method: 'GET', path: '/ho-so/{code}', summary: 'A dossier for its applicant' },
  input: DossierInput,
  wire: () => ({ find: lookUpDossier.invoke, ratings: ratings() }),
  run: async ({ find, ratings }, { client, params: { code }, query: { receipt }, now }, lang) => {
    const typed = { code, receipt };
    if (receipt === '') return lookUpPage({ lang, now }, typed);
    const found = await find({ params: { code }, headers: {}, query: { receipt }, client }, now);
    if (isRefusal(found)) return lookUpPage({ lang, now }, typed, { refusal: found });
    return dossierPage({ lang, now }, { dossier: found.body, receipt, ratings });
  },
});
