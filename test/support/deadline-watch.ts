import { alertStore } from '../../lambdas/alerts/store.ts';
import { type WatchDeps, watch } from '../../lambdas/alerts/watch.ts';
import { directoryStore } from '../../lambdas/directory/store.ts';
import { settle } from '../../lambdas/messages/domain/message.ts';
import { messageStore } from '../../lambdas/messages/store.ts';
import { petitionStore } from '../../lambdas/petitions/store.ts';
import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { tables } from '../../lambdas/service.ts';
import { anAgency } from './agencies.ts';
import { LETTER_KEY } from './messages.ts';
import { metered, noTraffic, type Traffic } from './metered-table.ts';
import { type Load, openPetitions } from './open-petitions.ts';
import { aPerson } from './people.ts';
import { calendar } from './petitions.ts';

const watched = ['petitions', 'directory', 'alerts', 'messages'] as const;
type Watched = (typeof watched)[number];

const AGENCIES = 50;
const wards = Array.from({ length: AGENCIES }, (_, n) => `H44.${100 + n}`);

/** A province of 50 wards, each with an officer and a head, with a leader above, whose deadlines are watched. */
export async function deadlineWatch(load: Load) {
  const stored: Readonly<Record<Watched, Table>> = {
    ...{ petitions: openPetitions(load, wards), directory: memoryTable(tables.directory) },
    ...{ alerts: memoryTable(tables.alerts), messages: memoryTable(tables.messages) },
  };
  const directory = directoryStore(stored.directory, 'H44');
  await directory.putAgency(anAgency({ code: 'H44', kind: 'province' }));
  const email = 'can-bo@phutho.example';
  await directory.putPerson(aPerson({ id: 'leader', agency: 'H44', role: 'leader', email }));
  for (const agency of wards) {
    await directory.putAgency(anAgency({ code: agency, parent: 'H44' }));
    for (const role of ['officer', 'head'] as const) {
      await directory.putPerson(aPerson({ id: `${role}-${agency}`, agency, role, email }));
    }
  }
  return {
    stored,
    /** Sends all messages that wait. */
    async deliver() {
      const messages = messageStore(stored.messages, LETTER_KEY);
      const { items } = await stored.messages.query({
        ...{ index: 'by-state', key: { openState: 'pending' }, limit: 10_000 },
      });
      for (const { id } of items) {
        const message = await messages.find(`${id}`);
        if (message !== undefined) await messages.save(message, settle(message, { outcome: 'sent' }, load.now));
      }
    },
    /** One run of the job; `through` sees all its calls. */
    async run(through: (table: Table) => Table = (table) => table) {
      const traffic = Object.fromEntries(watched.map((name) => [name, noTraffic()])) as Record<Watched, Traffic>;
      const over = (name: Watched) => through(metered(stored[name], traffic[name], tables[name]));
      const deps: WatchDeps = {
        petitions: petitionStore(over('petitions')),
        directory: directoryStore(over('directory'), 'H44'),
        alerts: alertStore(over('alerts')),
        outbox: { messages: messageStore(over('messages'), LETTER_KEY), queue: { send: async () => undefined } },
        ...{ calendar, caseLink: 'https://langnghe.example/can-bo/{code}' },
      };
      return { counts: await watch(deps, load.now), traffic };
    },
  };
}
