import { beforeAll, beforeEach, vi } from 'vitest';
import { directoryStore } from '../../lambdas/directory/store.ts';
import type { Finding, FindingFields } from '../../lambdas/findings/domain/finding.ts';
import { staffFunction } from '../../lambdas/findings/module.ts';
import { findingStore } from '../../lambdas/findings/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { phuTho } from './agencies.ts';
import type { createTable } from './engine.ts';
import { staffClaims } from './http-event.ts';
import { setClock, through } from './petition-functions.ts';

const actor = (agency: string) => ({ id: `head ${agency}`, name: 'Nguyễn Hữu Thành', agency });

export const fields: FindingFields = {
  agency: 'H44.100',
  source: { kind: 'inspection', number: '12/KL-TTr', on: '2026-11-20', title: 'Kết luận kiểm tra năm 2026' },
  found: 'Có phản ánh, kiến nghị trả lời quá hạn.',
  remedy: 'Phân công người theo dõi thời hạn hằng ngày.',
  dueOn: '2026-12-10',
};

/** A Monday. */
export const NOW = '2026-11-30T02:00:00.000Z';

export const entered: Finding = {
  ...{ id: idOf(1), version: 1, ...fields, firstDueOn: fields.dueOn, state: 'open' },
  ...{ enteredBy: actor('H44'), enteredAt: NOW, lastHash: 'first' },
  changes: [{ action: 'enter', at: NOW, by: actor('H44'), version: 1 }],
};
export const reported: Finding = {
  ...{ ...entered, version: 2, state: 'reported' },
  report: { text: 'Đã phân công người theo dõi.', at: NOW, by: actor('H44.100') },
};

export function idOf(at: number): string {
  return `0193b8c0-4d1e-7000-8a00-${`${at}`.padStart(12, '0')}`;
}

const send = through(httpHandler('findings-staff', staffFunction));
export const province = staffClaims('head', 'H44');
export const ward = staffClaims('head', 'H44.100');
const PATH = '/v1/staff/findings';

export const put = (id: string, body: object = {}, claims = province) =>
  send(`PUT ${PATH}/{id}`, { params: { id }, claims, body: { version: 0, ...fields, ...body } });
export const act = (id: string, action: string, body: object, claims = province) =>
  send(`POST ${PATH}/{id}/${action}`, { params: { id }, claims, body });
export const read = (id: string, claims = province) => send(`GET ${PATH}/{id}`, { params: { id }, claims });
export const list = (query: Record<string, string> = {}, claims = province) => send(`GET ${PATH}`, { query, claims });

export const evidence = { text: 'Đã phân công người theo dõi thời hạn.', document: '215/UBND ngày 04/12/2026' };
export const reason = 'Nhập trùng với kiến nghị đã có.';

export const stores = {} as {
  findings: ReturnType<typeof findingStore>;
  directory: ReturnType<typeof directoryStore>;
};

/** The register and the agencies of Phú Thọ on a Monday; `create` is that of `engine.ts`. */
export const setUpFindings = (create: typeof createTable): void => {
  beforeAll(async () => {
    const [table, register] = [await create('directory'), await create('findings')];
    vi.stubEnv('DIRECTORY_TABLE', table);
    vi.stubEnv('FINDINGS_TABLE', register);
    vi.stubEnv('ROOT_AGENCY', 'H44');
    setClock(NOW);
    stores.directory = directoryStore(dynamoTable(table), 'H44');
    stores.findings = findingStore(dynamoTable(register));
    for (const agency of phuTho) await stores.directory.putAgency(agency);
  });
};

let last = 0;

/** A finding that the province enters at the ward before each test; `id` is that of the present test. */
export function freshFinding(create: typeof createTable): { readonly id: string } {
  setUpFindings(create);
  beforeEach(async () => {
    setClock(NOW);
    last += 1;
    await put(idOf(last));
  });
  return {
    get id() {
      return idOf(last);
    },
  };
}

export const statusOf = async (answer: Promise<{ status: number }>): Promise<number> => (await answer).status;
