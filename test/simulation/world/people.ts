import { directoryStore } from '../../../lambdas/directory/store.ts';
import type { Caller } from '../../../lambdas/kernel/caller.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { tables } from '../../../lambdas/service.ts';
import { phuTho } from '../../support/agencies.ts';
import { aPerson } from '../../support/people.ts';

export const WARD = 'H44.100';
export const COMMUNE = 'H44.104';
export const PROVINCE = 'H44';

const email = 'can-bo@phutho.example';

/** A leader above, and in two agencies below a head and officers; one head has a phone only. */
export const people = [
  aPerson({ id: 'leader', agency: PROVINCE, role: 'leader', email }),
  aPerson({ id: 'head-ward', agency: WARD, role: 'head', email }),
  aPerson({ id: 'officer-1', agency: WARD, email }),
  aPerson({ id: 'officer-2', agency: WARD, email }),
  aPerson({ id: 'head-commune', agency: COMMUNE, role: 'head', phone: '+84912345602' }),
  aPerson({ id: 'officer-3', agency: COMMUNE, email }),
];

/** Read-only here, so all worlds share it; without a cache, which would make one run depend on those before it. */
export async function sharedDirectory() {
  const directory = directoryStore(memoryTable(tables.directory), PROVINCE);
  for (const agency of phuTho) await directory.putAgency(agency);
  for (const person of people) await directory.putPerson(person);
  const byAgency = new Map<string, Awaited<ReturnType<typeof directory.people>>>();
  for (const { code } of phuTho) byAgency.set(code, await directory.people(code, '2026-01-05T02:00:00.000Z'));
  const tree = await directory.tree('2026-01-05T02:00:00.000Z');
  return {
    tree: async () => tree,
    findPerson: directory.findPerson,
    people: async (agency: string) => byAgency.get(agency) ?? [],
  };
}

export function callerOf(id: string): Caller {
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`Nobody is called ${id}`);
  return { id, name: person.name, agency: person.agency, roles: [person.role] };
}
