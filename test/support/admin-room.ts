import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type HeardStore, heardStore } from '../../lambdas/channels/heard.ts';
import { type DirectoryStore, directoryStore } from '../../lambdas/directory/store.ts';
import type { Role } from '../../lambdas/kernel/caller.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { type CounterStore, counterStore } from '../../lambdas/ratings/counters.ts';
import { anAgency, phuTho } from './agencies.ts';
import { createTable } from './engine.ts';
import { INBOUND_KEY } from './inbound.ts';
import { logLines } from './log-lines.ts';
import { staffRoom } from './office.ts';
import { aPerson } from './people.ts';
import { setClock } from './petition-functions.ts';
import { stubSite } from './stub-site.ts';

export const ADMIN = '/vi/can-bo/quan-tri';

/** The administration over Phú Thọ in small, with an agency that is planned and one that has ended; a new one for each file. */
export function adminRoom() {
  let room: Awaited<ReturnType<typeof staffRoom>>;
  let store: DirectoryStore;
  let counters: CounterStore;
  let heard: HeardStore;
  logLines();
  beforeAll(async () => {
    stubSite();
    const name = await createTable('directory');
    vi.stubEnv('DIRECTORY_TABLE', name);
    vi.stubEnv('ROOT_AGENCY', 'H44');
    store = directoryStore(dynamoTable(name), 'H44');
    const planned = anAgency({ code: 'H44.700', parent: 'H44.100', validFrom: '2027-01-01' });
    const ended = anAgency({ code: 'H44.800', parent: 'H44.100', validFrom: '2020-01-01', validTo: '2025-12-31' });
    for (const agency of [...phuTho, planned, ended]) await store.putAgency(agency);
    await store.putPerson(aPerson({ phone: '+84912345678' }));
    const rated = await createTable('counters');
    vi.stubEnv('COUNTERS_TABLE', rated);
    vi.stubEnv('CHANNELS_TABLE', await createTable('channels'));
    const heardTable = await createTable('heard');
    vi.stubEnv('HEARD_TABLE', heardTable);
    vi.stubEnv('INBOUND_KEY', INBOUND_KEY);
    heard = heardStore(dynamoTable(heardTable));
    vi.stubEnv('RATING_KEY', '0123456789abcdef'.repeat(4));
    counters = counterStore(dynamoTable(rated));
    room = await staffRoom(createTable);
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  beforeEach(() => setClock('2026-11-21T08:15:30.000Z'));
  return {
    store: () => store,
    counters: () => counters,
    heard: () => heard,
    as: (role: Role, agency: string) =>
      room.browserOf({ id: `${role}-${agency}`, name: 'Trần Quản Trị', agency, roles: [role] }),
  };
}
