import type { Agency, Tree } from './tree.ts';

/** Who issues an official letter: an agency, and the one above it. */
export type Issuer = { readonly agency: Agency; readonly above: Agency | undefined };

/** An agency as its letters name it. Throws for a code that was never in the directory. */
export function issuerOf(code: string, tree: Tree): Issuer {
  const agency = tree.last(code);
  if (agency === undefined) throw new Error(`Agency ${code} is not in the directory`);
  const [above] = tree.superiors(code);
  return { agency, above: above === undefined ? undefined : tree.last(above) };
}

/** In a document the name is written in full. */
export const officialName = ({ name }: Pick<Agency, 'name'>): string =>
  name.vi.replace(/^UBND(?= )/, 'Ủy ban nhân dân');

/** The line above the issuer. A people's committee has no agency above it there; other agencies name theirs. */
export const nameAbove = ({ agency, above }: Issuer): string | undefined =>
  above === undefined || committees.includes(agency.kind) ? undefined : officialName(above);

const committees: readonly Agency['kind'][] = ['province', 'ward', 'commune', 'zone'];
