import { beforeAll, beforeEach, vi } from 'vitest';
import { directoryStore } from '../../lambdas/directory/store.ts';
import { countAgencies } from '../../lambdas/dossiers/count-agencies.ts';
import { countStore } from '../../lambdas/dossiers/count-store.ts';
import type { Dossier } from '../../lambdas/dossiers/domain/dossier.ts';
import { dossierStore } from '../../lambdas/dossiers/store.ts';
import type { Role } from '../../lambdas/kernel/caller.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { phuTho } from './agencies.ts';
import { NOW } from './dossier-house.ts';
import { aDossier, calendar } from './dossiers.ts';
import type { createTable } from './engine.ts';
import { logLines } from './log-lines.ts';
import { staffRoom } from './office.ts';
import { setClock } from './petition-functions.ts';
import { stubSite } from './stub-site.ts';

export const PATH = '/vi/can-bo/ho-so';
export const text = 'Hồ sơ phải lấy ý kiến của cơ quan thuế.';
/** The next working day but one: Thursday is today. */
export const promise = { newDueOn: '27/11/2026', reason: text };

let last = 0;

/** The pages of dossiers as staff open them, in Phú Thọ; `create` is that of `engine.ts`. */
export function dossierPages(create: typeof createTable) {
  logLines();
  const stores = {} as {
    dossiers: ReturnType<typeof dossierStore>;
    counts: ReturnType<typeof countStore>;
    directory: ReturnType<typeof directoryStore>;
  };
  let room: Awaited<ReturnType<typeof staffRoom>>;
  beforeAll(async () => {
    stubSite();
    setClock(NOW);
    const [directory, dossiers, counts] = [
      await create('directory'),
      await create('dossiers'),
      await create('dossierCounts'),
    ];
    vi.stubEnv('DIRECTORY_TABLE', directory);
    vi.stubEnv('DOSSIERS_TABLE', dossiers);
    vi.stubEnv('DOSSIERCOUNTS_TABLE', counts);
    vi.stubEnv('ROOT_AGENCY', 'H44');
    stores.directory = directoryStore(dynamoTable(directory), 'H44');
    stores.dossiers = dossierStore(dynamoTable(dossiers));
    stores.counts = countStore(dynamoTable(counts));
    for (const agency of phuTho) await stores.directory.putAgency(agency);
    room = await staffRoom(create);
  });
  beforeEach(() => setClock(NOW));

  const as = (role: Role, agency: string, id = `${role}-${agency}`) =>
    room.browserOf({ id, name: 'Trần Văn Lãnh', agency, roles: [role] });

  /** A dossier that is three working days late, unless its facts differ; the path of its page. */
  async function kept(given: Partial<Dossier> = {}): Promise<string> {
    last += 1;
    const { agency = 'H44.100' } = given;
    const code = `${agency}-261102-${`${last}`.padStart(4, '0')}`;
    await stores.dossiers.save(aDossier({ code, ...given }), undefined);
    return `${PATH}/${code}`;
  }
  const count = () => countAgencies({ ...stores, calendar }, NOW);
  return { as, kept, count, stores, stranger: () => room.stranger() };
}
