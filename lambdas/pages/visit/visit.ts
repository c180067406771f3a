import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { operation, type Request } from '../../platform/operation.ts';
import { inBoth } from '../in-both.ts';
import { VisitInput } from './contract.ts';
import { readVisit } from './domain/visit.ts';
import { choosePage, errorsIn, facesPage, freshId } from './page.tsx';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `GET /{lang}/danh-gia`: the five faces of an agency; who names none chooses one first. */
export const visitPages = inBoth((lang) =>
  operation({
    route: `pages.visit.${lang}`,
    input: VisitInput,
    statuses: {},
    wire: () => ({ directory: directory() }),
    run: (deps, request) => show(deps, request, lang),
  }),
);

async function show({ directory }: Deps, { query, now }: Request<typeof VisitInput>, lang: Lang) {
  const visit = readVisit(query);
  const at = { lang, visit, now };
  const agency = (await directory.tree(now)).find(visit.agency ?? '');
  // The form was sent with nothing chosen, or the page is new.
  const isNew = query.agency === undefined;
  const errors = isNew ? [] : errorsIn(lang, visit, agency !== undefined);
  if (agency === undefined || errors.length > 0) return choosePage(isNew ? 200 : 400, at, errors);

  return facesPage(200, at, { agencyName: agency.name[lang], id: freshId() });
}
