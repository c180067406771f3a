import type { DirectoryStore } from '../../directory/store.ts';
import { STAFF } from '../../dossiers/domain/dossier.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { NameOf, WholeDossier } from './view/shown-dossier.ts';

const CONCURRENCY = 8;

/** Who explained, apologised, set aside and changed facts, by name. A source, and a person whose entry is gone, stay as they are. */
export async function namesIn(
  { findPerson }: Pick<DirectoryStore, 'findPerson'>,
  { agency, by, explanations, apology, setAside, changes }: WholeDossier,
): Promise<NameOf> {
  const acts = [...explanations, ...(apology ? [apology] : []), ...(setAside ? [setAside] : [])];
  const senders = [by, ...changes.map((change) => change.by)].filter((sender) => sender.startsWith(STAFF));
  const ids = [...new Set([...acts.map((act) => act.by), ...senders.map(idOf)])];
  const found = await mapConcurrent(ids, { concurrency: CONCURRENCY }, (id) => findPerson(id, agency));
  const names = new Map(found.flatMap((person) => (person === undefined ? [] : [[person.id, person.name] as const])));
  return (who) => names.get(idOf(who)) ?? idOf(who);
}

const idOf = (by: string): string => (by.startsWith(STAFF) ? by.slice(STAFF.length) : by);
