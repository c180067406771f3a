import type { Lang } from '../../web/lang.ts';
import { visitWords as words } from '../../web/words/visit.ts';
import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { operation, type Request } from '../platform/operation.ts';
import { hasDossierCode, readVisit } from './domain/visit.ts';
import { inBoth } from './in-both.ts';
import { VisitInput } from './visit-contract.ts';
import { choosePage, facesPage, freshId } from './visit-page.tsx';

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
  if (visit.agency === undefined) {
    // The form was sent with nothing chosen, or the page is new.
    const wasAsked = query.agency !== undefined;
    return choosePage(wasAsked ? 400 : 200, at, wasAsked ? [{ field: 'agency', text: words.agencyMissing[lang] }] : []);
  }

  const agency = (await directory.tree(now)).find(visit.agency);
  if (agency === undefined) return choosePage(404, at, [{ field: 'agency', text: words.agencyUnknown[lang] }]);
  if (visit.dossier !== undefined && !hasDossierCode(visit)) {
    return choosePage(400, at, [{ field: 'dossier', text: words.dossierWrong[lang] }]);
  }

  return facesPage(200, at, { agencyName: agency.name[lang], id: freshId() });
}
