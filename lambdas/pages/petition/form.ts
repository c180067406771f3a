import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { readDraft } from './domain/draft.ts';
import { freshKey, petitionPage } from './page.tsx';

/** Longer than any code. A text that is no code is left out. */
const text = z.string().max(100).optional();
const FormInput = z.object({ query: z.object({ 'co-quan': text, 'thu-tuc': text }) });

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `GET /{lang}/phan-anh`: the empty form; from the page of a procedure with that and its agency filled in. */
export const petitionForm = bothLanguages({
  route: { id: 'pages.petition', method: 'GET', path: '/phan-anh', summary: 'Send a petition: the empty form' },
  input: FormInput,
  wire: (): Deps => ({ directory: directory() }),
  run: show,
});

async function show({ directory }: Deps, { query, now }: Request<typeof FormInput>, lang: Lang) {
  const agency = (await directory.tree(now)).find(query['co-quan'] ?? '')?.code ?? '';
  const { procedure } = readDraft({ procedure: [query['thu-tuc'] ?? ''] });
  // What somebody at an office posts or charges is the handling of a dossier.
  const matter = procedure === '' ? '' : 'service';
  const draft = readDraft({ agency: [agency], procedure: [procedure], matter: [matter] });
  return petitionPage(200, lang, { state: { step: 'content', draft, key: freshKey() }, now });
}
