import { sources } from '../../channels/config.ts';
import type { KioskDeps } from '../../channels/kiosk/find-kiosk.ts';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Request } from '../../platform/operation.ts';
import { ratingKey } from '../../ratings/config.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { VisitInput } from './contract.ts';
import { readVisit } from './domain/visit.ts';
import { kioskOf } from './kiosk.ts';
import { choosePage, FIND, facesPage, freshId, visitErrors } from './page.tsx';

type Deps = KioskDeps & { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `GET /{lang}/danh-gia`: the five faces for an agency; without one, the agency is chosen first. */
export const visitPages = bothLanguages({
  route: { id: 'pages.visit', method: 'GET', path: '/danh-gia', summary: 'Rate a visit: five faces' },
  input: VisitInput,
  wire: () => ({ directory: directory(), sources: sources(), ratingKey: ratingKey() }),
  run: show,
});

async function show(deps: Deps, { query, client, now }: Request<typeof VisitInput>, lang: Lang) {
  const visit = readVisit(query);
  const context = { lang, visit, now };
  const agency = (await deps.directory.tree(now)).find(visit.agency ?? '');
  // Another text than the one that was searched for: by the button, by the Enter key, or before an agency was chosen.
  const isSearched = (query.find ?? '') !== (query.found ?? '') && (query.go === FIND || query.agency === undefined);
  // The form was sent with nothing chosen, or the page is new.
  const isNew = query.agency === undefined && (query.find === undefined || isSearched);
  const errors = isNew ? [] : visitErrors(lang, visit, agency !== undefined);
  if (agency === undefined || errors.length > 0 || isSearched)
    return choosePage(errors.length === 0 ? 200 : 400, { ...context, find: query.find }, errors);

  const isUnregistered = visit.from === 'kiosk' && (await kioskOf(deps, { visit, client, now })) === undefined;
  return facesPage(200, context, { agencyName: agency.name[lang], id: freshId(), isUnregistered });
}
