import * as z from 'zod';
import { lookUpDossier } from '../../dossiers/look-up.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Request } from '../../platform/operation.ts';
import { Client } from '../../platform/request.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { lookUpPage } from './look-up-page.tsx';
import { dossierPath } from './path.ts';

/** `GET /{lang}/ho-so`: the form. */
export const dossierForm = bothLanguages({
  route: { id: 'pages.dossierForm', method: 'GET', path: '/ho-so', summary: 'Look up a dossier: the form' },
  input: z.object({}),
  wire: () => undefined,
  run: (_, { now }, lang) => lookUpPage({ lang, now }, { code: '', receipt: '' }),
});

const LookUpInput = z.object({ client: Client, form: z.record(z.string(), z.array(z.string())) });

/** `POST /{lang}/ho-so`: redirects to the dossier if both codes match. */
export const dossierSteps = bothLanguages({
  route: { id: 'pages.dossierStep', method: 'POST', path: '/ho-so', summary: 'Look up a dossier' },
  input: LookUpInput,
  wire: () => lookUpDossier.invoke,
  run: lookUp,
});

async function lookUp(find: typeof lookUpDossier.invoke, request: Request<typeof LookUpInput>, lang: Lang) {
  const { client, form, now } = request;
  const typed = { code: form['code']?.[0] ?? '', receipt: form['receipt']?.[0] ?? '' };
  const missing = (['code', 'receipt'] as const).filter((field) => typed[field].trim() === '');
  if (missing.length > 0) return lookUpPage({ lang, now }, typed, { missing });

  const found = await find(
    { params: { code: typed.code }, headers: {}, query: { receipt: typed.receipt }, client },
    now,
  );
  if (isRefusal(found)) return lookUpPage({ lang, now }, typed, { refusal: found });
  return redirect(`/${lang}${dossierPath({ code: found.body.code, receipt: typed.receipt.trim() })}`);
}
