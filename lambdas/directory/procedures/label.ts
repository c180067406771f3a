import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import { type CatalogueDeps, readCatalogue } from './read.ts';

type Asked = { readonly code: string; readonly agency: string; readonly lang: Lang; readonly now: Instant };

/**
 * A procedure as people read it: its code with the name that it has in the catalogue of an agency today, of the root if
 * `agency` is empty; the code alone if the catalogue does not have it.
 */
export async function procedureLabel(deps: CatalogueDeps, { code, agency, lang, now }: Asked): Promise<string> {
  const catalogue = await readCatalogue(deps, { code, now, ...(agency !== '' && { agency }) });
  const name = catalogue?.procedures[0]?.name;
  return name === undefined ? code : `${code} – ${name[lang] ?? name.vi}`;
}
