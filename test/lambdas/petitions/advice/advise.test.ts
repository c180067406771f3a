import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { citizenFunction } from '../../../../lambdas/petitions/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { anAgency } from '../../../support/agencies.ts';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { setClock, setUpPetitions, through } from '../../../support/petition-functions.ts';
import { MONDAY } from '../../../support/petitions.ts';

const send = through(httpHandler('petitions-citizen', citizenFunction));
const ask = (body: object) => send('POST /v1/petitionAdvice', { body });
const lines = logLines();

beforeAll(async () => {
  const { directory } = await setUpPetitions(createTable);
  const school = { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education' };
  await directoryStore(dynamoTable(directory), 'H44').putAgency(
    anAgency({ code: 'H44.08', parent: 'H44', kind: 'department', name: school }),
  );
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(MONDAY));

test('a sender learns before sending what the text contains', async () => {
  const content = 'Trường học thu học phí sai, tôi đã khiếu nại. Số của tôi là 0912 345 678.';
  const { status, body } = await ask({ content });

  expect(status).toBe(200);
  expect(body).toMatchObject({
    agencies: [{ agency: 'H44.08', rule: 'education' }],
    otherWays: [{ kind: 'complaint', phrase: 'khiếu nại' }],
    personalData: [{ kind: 'phone', from: content.indexOf('0912'), to: content.length - 1 }],
  });
  expect(body).not.toHaveProperty('decoded');
});

test('an old encoding is decoded, and nothing that was written is logged', async () => {
  const { body } = await ask({ content: 'Kính göûi UÛy ban nhaân daân phöôøng Vieät Trì' });

  expect(body).toMatchObject({ decoded: { encoding: 'vni', text: 'Kính gửi Ủy ban nhân dân phường Việt Trì' } });
  expect(JSON.stringify(lines())).not.toContain('göûi');
});

test('the commune where it happened is suggested, and never the province', async () => {
  const suggested = async (commune: string) =>
    (await ask({ content: 'Rác', matter: 'field', commune })).body['agencies'];

  expect(await suggested('phường Việt Trì')).toMatchObject([{ agency: 'H44.100', rule: 'place' }]);
  expect(await suggested('tỉnh Phú Thọ')).toStrictEqual([]);
});

test.each([{}, { content: '' }, { content: 'Rác', agency: 'H44' }, { content: 5 }])('%j is refused', async (body) => {
  expect((await ask(body)).status).toBe(400);
});
