import { beforeAll, vi } from 'vitest';
import { publicFunction, staffFunction } from '../../lambdas/directory/module.ts';
import type { Procedure } from '../../lambdas/directory/procedures/domain/procedure.ts';
import { directoryStore } from '../../lambdas/directory/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { anAgency, phuTho } from './agencies.ts';
import { createTable } from './engine.ts';
import { staffClaims } from './http-event.ts';
import { logLines } from './log-lines.ts';
import { through } from './petition-functions.ts';
import { aProcedure } from './procedures.ts';

/** The operations about procedures over Phú Thọ in small; new tables for each file. */
export function procedureApi() {
  logLines();
  const sendStaff = through(httpHandler('directory-staff', staffFunction));
  /** A new function for each request: a warm one has entries that are a minute old. */
  const sendPublic = (...[route, parts]: Parameters<typeof sendStaff>) =>
    through(httpHandler('directory-public', publicFunction))(route, parts);
  const admin = staffClaims('admin', 'H44');

  beforeAll(async () => {
    const table = await createTable('directory');
    vi.stubEnv('DIRECTORY_TABLE', table);
    vi.stubEnv('ROOT_AGENCY', 'H44');
    const ended = anAgency({
      ...{ code: 'H44.800', parent: 'H44', validFrom: '2020-01-01', validTo: '2020-12-31', successor: 'H44.100' },
    });
    for (const agency of [...phuTho, ended]) await directoryStore(dynamoTable(table), 'H44').putAgency(agency);
  });

  const put = (change: Partial<Procedure> & Record<string, unknown> = {}, claims = admin) => {
    const { code, ...body } = { ...aProcedure(), why: 'Cập nhật theo quyết định', ...change };
    return sendStaff('PUT /v1/staff/procedures/{code}', { params: { code }, claims, body });
  };
  const entries = async (query: Record<string, string>, claims = admin) =>
    (await sendStaff('GET /v1/staff/procedures', { claims, query })) as unknown as {
      status: number;
      body: { items: { version: number; changes: { why?: string; before?: Procedure }[] }[]; next?: string };
    };
  const listed = async (query: Record<string, string>) =>
    (await procedureList(query)).body.items.map(({ code, agency }) => `${code} ${agency}`);

  /** The store caches for a minute, and `procedures()` lives as long as the module: so the clock goes on. */
  let minute = 0;
  async function procedureList(query: Record<string, string>) {
    minute += 2;
    vi.setSystemTime(new Date(Date.parse('2026-11-21T01:00:00.000Z') + minute * 60_000));
    return (await sendPublic('GET /v1/procedures', { query })) as unknown as {
      status: number;
      body: { items: Procedure[]; next?: string; agency: string; on: string };
    };
  }

  return { sendStaff, sendPublic, admin, put, entries, listed, procedureList };
}
