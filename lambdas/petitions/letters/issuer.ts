import type { Tree } from '../../directory/domain/tree.ts';
import type { Issuer } from './apology-letter.ts';

/** The agency of a petition as its letters name it. A petition has an agency that is in the directory, or was. */
export function issuerOf(code: string, tree: Tree): Issuer {
  const agency = tree.last(code);
  if (agency === undefined) throw new Error(`Agency ${code} is not in the directory`);
  const [above] = tree.superiors(code);
  return { agency, above: above === undefined ? undefined : tree.last(above) };
}
