import * as z from 'zod';
import type { listEntries } from '../../../directory/procedures/list-entries.ts';
import type { RecordStore } from '../../../directory/record-store.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Filled } from '../../domain/acts.ts';
import { framed } from '../../framed.tsx';
import type { OfficeContext } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { forbidden, notFound, scopeOf } from '../scope.tsx';
import { ProcedurePage } from '../view/procedure.tsx';
import { procedureWords as words } from '../words/procedures.ts';
import { formFields, RESTORE_WHY } from './form-fields.ts';
import { entryPath, PROCEDURES } from './list.tsx';
import { changeableFields, changedRows, type ProcedureRecord, typedProcedure, validText } from './record.ts';

/** What tells an entry apart. */
export const EntryKey = z.object({
  params: z.object({ code: z.string().max(40), tu: z.string().max(10) }),
  query: z.object({ 'co-quan': z.string().max(40) }).catchall(z.string()),
});
type EntryKey = z.infer<typeof EntryKey>;

export type EntryPageDeps = {
  readonly records: Pick<RecordStore, 'agencies'>;
  readonly list: typeof listEntries.invoke;
};
/** `isRestore`: what was typed belongs to the form that restores what was before the latest change. */
type Shown = Partial<Filled> & {
  readonly done?: string | undefined;
  readonly status?: number;
  readonly isRestore?: boolean;
};

/** An entry that the person may see; undefined without one. */
export async function findEntry(
  { list }: Pick<EntryPageDeps, 'list'>,
  { params, query }: EntryKey,
  { session, now }: OfficeContext,
): Promise<ProcedureRecord | undefined> {
  const asked = { agency: query['co-quan'], code: params.code };
  const listed = await list({ query: asked }, { caller: session.caller, now });
  return isRefusal(listed) ? undefined : listed.body.items.find(({ validFrom }) => validFrom === params.tu);
}

/** The page of an entry, with what was typed if it was refused. */
export async function entryPage(
  deps: EntryPageDeps,
  key: EntryKey,
  context: OfficeContext,
  { typed = {}, errors = {}, done = '', status = 200, isRestore = false }: Shown,
) {
  const { lang, csrf } = context;
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  const entry = await findEntry(deps, key, context);
  if (entry === undefined) return notFound(context);

  const { code, agency, name, version } = entry;
  const hidden = { csrf, version: `${version}` };
  const isTyped = Object.keys(typed).length > 0;
  const unchanged = { typed: typedProcedure(lang, entry), errors: {} };
  const change = isTyped && !isRestore ? { typed, errors } : unchanged;
  const restore = isRestore ? { typed, errors } : { typed: {}, errors: {} };
  const title = `${code} – ${name[lang] ?? name.vi}`;
  const mayChange = scope.treeFor(agency) !== undefined;
  return framed(
    context,
    { path: entryPath(entry), title, hasErrors: Object.keys(errors).length > 0, status },
    <ProcedurePage
      {...{ lang, title, notice: { luu: words.saved, 'hoan-tac': words.restored }[done]?.[lang] }}
      errors={Object.entries(errors).map(([field, text]) => ({ field, text }))}
      back={{ href: `/${lang}${OFFICE}${PROCEDURES}?co-quan=${agency}`, text: words.back[lang] }}
      citizens={`/${lang}/thu-tuc/${code}?co-quan=${agency}`}
      facts={[
        { key: words.agency[lang], value: scope.tree.last(agency)?.name[lang] ?? agency },
        { key: words.valid[lang], value: validText(lang, entry) },
      ]}
      action={`/${lang}${OFFICE}${entryPath(entry)}`}
      change={mayChange ? { hidden, fields: formFields([...changeableFields, 'why'], change) } : undefined}
      restore={
        mayChange && entry.changes[0]?.before !== undefined
          ? { hidden: { ...hidden, viec: 'hoan-tac' }, fields: formFields([RESTORE_WHY], restore) }
          : undefined
      }
      changes={entry.changes.map(({ at, byName, why, version: led, before }, index) => ({
        ...{ key: `${led}`, at, byName, why },
        // Each change led to what the one after it began from; the latest to what is there now.
        rows: changedRows(lang, before, entry.changes[index - 1]?.before ?? entry),
        title: (before === undefined ? words.added : words.changed)[lang],
      }))}
    />,
  );
}
