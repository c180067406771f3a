import { AgencyCode, ProcedureCode } from '../../directory/contract.ts';
import { type CatalogueDeps, readCatalogue } from '../../directory/procedures/read.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import { shownProcedure } from './shown.ts';

type Asked = { readonly code: string; readonly agency: string | undefined; readonly lang: Lang; readonly now: Instant };

/** The catalogue of an agency as typed in an address: of the root without one, and undefined if there is no such agency. */
export async function catalogueAt(
  deps: CatalogueDeps,
  { agency, now, code }: Omit<Asked, 'lang' | 'code'> & { code?: string },
) {
  const typed = AgencyCode.optional().safeParse(agency?.trim() === '' ? undefined : agency);
  return typed.success
    ? readCatalogue(deps, { agency: typed.data, now, ...(code !== undefined && { code }) })
    : undefined;
}

/** One procedure that is in force today at an agency. */
export async function findProcedure(deps: CatalogueDeps, { code, agency, lang, now }: Asked) {
  const valid = ProcedureCode.safeParse(code);
  if (!valid.success) return undefined;
  const catalogue = await catalogueAt(deps, { agency, now, code: valid.data });
  const [found] = catalogue?.procedures ?? [];
  if (catalogue === undefined || found === undefined) return undefined;
  return {
    agency: { code: catalogue.agency.code, name: catalogue.agency.name[lang] },
    procedure: shownProcedure(lang, found, catalogue.tree),
  };
}
