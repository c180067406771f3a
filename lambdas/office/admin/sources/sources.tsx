import * as z from 'zod';
import { rootAgency } from '../../../channels/config.ts';
import { listSources } from '../../../channels/list-sources.ts';
import type { RecordStore } from '../../../directory/record-store.ts';
import { records } from '../../../directory/records.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { framed } from '../../framed.tsx';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { silentDays } from '../domain/sources.ts';
import { ADMIN, forbidden, scopeOf } from '../scope.tsx';
import { SourceList } from '../view/sources.tsx';
import { sourceWords as words } from '../words/sources.ts';

/** After `/vi/can-bo`. */
export const SOURCES = `${ADMIN}/nguon`;

type Deps = {
  readonly records: Pick<RecordStore, 'agencies'>;
  readonly list: typeof listSources.invoke;
  readonly root: string;
};

/** `GET /{lang}/can-bo/quan-tri/nguon`: the kiosks, gateways and systems of an administrator, and when each was last heard of. */
export const sourceListPages = officePages({
  route: {
    id: 'office.adminSources',
    method: 'GET',
    path: SOURCES,
    summary: 'Show devices and software to an administrator',
  },
  input: z.object({ query: z.object({}).catchall(z.string()) }),
  wire: (): Deps => ({ records: records(), list: listSources.invoke, root: rootAgency() }),
  run: show,
});

async function show({ records, list, root }: Deps, _: unknown, context: OfficeContext) {
  const { lang, now, session } = context;
  const scope = await scopeOf(records, context);
  if (scope === undefined) return forbidden(context);
  const listed = await list({ query: {} }, { caller: session.caller, now });
  if (isRefusal(listed)) return forbidden(context);

  const sources = listed.body.items.map(({ agency = root, ...source }) => ({
    ...source,
    agencyName: scope.tree.last(agency)?.name[lang] ?? agency,
    silentDays: silentDays(source, now),
  }));
  return framed(
    context,
    { path: SOURCES, title: words.title[lang] },
    <SourceList
      {...{ lang, sources, home: `/${lang}${OFFICE}${ADMIN}`, isMore: listed.body.isMore }}
      mayAdd={session.caller.agency === root}
    />,
  );
}
