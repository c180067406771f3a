import { afterAll, beforeAll, vi } from 'vitest';
import { directoryStore } from '../../lambdas/directory/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { formats } from '../../lambdas/reports/contract.ts';
import { fileOf } from '../../lambdas/reports/files.ts';
import { staffFunction as reportsStaff } from '../../lambdas/reports/module.ts';
import { reportStore } from '../../lambdas/reports/store.ts';
import { phuTho } from './agencies.ts';
import { stubbedArchive } from './archive.ts';
import type { createTable } from './engine.ts';
import { httpEvent, lambdaContext, staffClaims } from './http-event.ts';
import { logLines } from './log-lines.ts';
import { aReport } from './reports.ts';

export const handler = httpHandler('reports-staff', reportsStaff);

export const archive = stubbedArchive();

export const ID = 'BC-H44.100-2026-10';
export const keyOf = (period: string, format: string) => archive.keyOf(`reports/H44.100/${period}/`, format);
export const officer = staffClaims('officer', 'H44.100');

type Answer = { statusCode: number; headers: Record<string, string>; body: string };

export async function send(
  path: string,
  parts: { params?: Record<string, string>; query?: Record<string, string> },
  claims = officer,
) {
  return (await handler(httpEvent({ routeKey: `GET ${path}`, claims, ...parts }), lambdaContext())) as Answer;
}
export const list = async (query: Record<string, string> = {}, claims = officer) => {
  const { statusCode, body } = await send('/v1/reports', { query }, claims);
  return { status: statusCode, body: JSON.parse(body) };
};
export const read = (id = ID, claims = officer) => send('/v1/reports/{id}', { params: { id } }, claims);
export const file = (format: string, id = ID, claims = officer) =>
  send('/v1/reports/{id}/{format}', { params: { id, format } }, claims);

/** Reports of several months on a real engine; `create` is that of `engine.ts`. */
export function setUpReports(create: typeof createTable): void {
  logLines();
  beforeAll(async () => {
    const [directory, table] = [await create('directory'), await create('reports')];
    vi.stubEnv('DIRECTORY_TABLE', directory);
    vi.stubEnv('REPORTS_TABLE', table);
    vi.stubEnv('REPORTS_BUCKET', 'bucket');
    vi.stubEnv('ROOT_AGENCY', 'H44');
    for (const agency of phuTho) await directoryStore(dynamoTable(directory), 'H44').putAgency(agency);
    const store = reportStore(dynamoTable(table));
    for (const period of ['2026-08', '2026-09', '2026-10']) {
      const report = aReport({ period });
      const files = formats.map((format) => fileOf(report, format));
      for (const { file, content } of files) archive.files.set(file.key, content);
      const { agency, builtAt, illustrative } = report;
      await store.add({ agency, period, builtAt, illustrative, files: files.map(({ file }) => file) });
    }
  });
  afterAll(() => void vi.unstubAllEnvs());
}
