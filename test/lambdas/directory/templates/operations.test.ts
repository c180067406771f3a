import { beforeAll, describe, expect, test, vi } from 'vitest';
import { staffFunction } from '../../../../lambdas/directory/module.ts';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { standardTemplates } from '../../../../lambdas/directory/templates/domain/standard.ts';
import { MOST_TEMPLATES } from '../../../../lambdas/directory/templates/put.ts';
import { templateStore } from '../../../../lambdas/directory/templates/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { through } from '../../../support/petition-functions.ts';

logLines();
const send = through(httpHandler('directory-staff', staffFunction));
const head = staffClaims('head', 'H44.100');

beforeAll(async () => {
  const table = await createTable('directory');
  vi.stubEnv('DIRECTORY_TABLE', table);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  const ended = anAgency({ code: 'H44.800', parent: 'H44', validFrom: '2020-01-01', validTo: '2020-12-31' });
  for (const agency of [...phuTho, ended]) await directoryStore(dynamoTable(table), 'H44').putAgency(agency);
});

const body = { agency: 'H44.100', purpose: 'answer', name: 'Đã thu gom rác', text: '{Cơ quan} đã thu gom rác.' };
const put = (id: string, more: object = {}, claims = head) =>
  send('PUT /v1/staff/templates/{id}', { params: { id }, claims, body: { ...body, ...more } });
const list = async (agency: string, claims = staffClaims('officer', agency)) =>
  (await send('GET /v1/staff/templates', { claims, query: { agency } })).body as {
    items: { id: string; agency?: string }[];
  };
const ids = async (agency: string) => (await list(agency)).items.map(({ id }) => id);
const standard = standardTemplates.map(({ id }) => id);

describe('a template', () => {
  test('of an agency is offered to it and to all below it, before those of the service', async () => {
    expect(await put('thu-gom')).toMatchObject({ status: 200, body: { id: 'thu-gom', ...body, version: 1 } });

    expect(await ids('H44.100')).toEqual(['thu-gom', ...standard]);
    expect(await ids('H44.100.1')).toEqual(['thu-gom', ...standard]);
    expect(await ids('H44.104')).toEqual(standard);
  });

  test('is changed under its version, and the same request again is no change', async () => {
    await put('sua');
    const changed = await put('sua', { name: 'Đã thu gom, vệ sinh', version: 1, why: 'Thống nhất cách gọi' });

    expect(changed).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await put('sua', { name: 'Đã thu gom, vệ sinh', version: 1 })).toEqual(changed);
    expect(await put('sua', { name: 'Tên của người thứ hai', version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'template.changed', version: 2 },
    });
  });

  test('keeps its latest changes with who, when, why and what was before', async () => {
    for (let at = 1; at <= 8; at += 1) await put('lich-su', { name: `Lần ${at}`, why: `Lý do ${at}` });
    const store = templateStore(dynamoTable(`${process.env['DIRECTORY_TABLE']}`));
    const kept = (await store.of('H44.100')).find(({ value }) => value.id === 'lich-su');

    expect(kept?.version).toBe(8);
    expect(kept?.changes.map(({ why, before }) => [why, before?.name])).toEqual(
      [4, 5, 6, 7, 8].map((at) => [`Lý do ${at}`, `Lần ${at - 1}`]),
    );
  });

  test('is not offered after its last day', async () => {
    await put('tet', { validTo: '2020-01-31' });

    expect(await ids('H44.100')).not.toContain('tet');
    const ofHead = (await list('H44.100', head)).items.map(({ id }) => id);
    expect(ofHead).toContain('tet');
    expect((await put('tet', { version: 1 })).status).toBe(200);
    expect(await ids('H44.100')).toContain('tet');
  });

  test('with a field that no page fills in is refused, and names it', async () => {
    expect(await put('sai', { text: 'Kính gửi {Tên người gửi}, {Cơ quan} trả lời.' })).toMatchObject({
      status: 422,
      body: { code: 'template.fieldUnknown', unknown: ['Tên người gửi'] },
    });
  });

  test('is there for the cases of an agency that has ended', async () => {
    const claims = staffClaims('head', 'H44');
    await put('tinh', { agency: 'H44' }, claims);

    expect((await list('H44.800', claims)).items.map(({ id }) => id)).toEqual(['tinh', ...standard]);
  });

  test('is one of a bounded number for each agency', async () => {
    const before = (await list('H44.104')).items.filter(({ agency }) => agency === 'H44.104').length;
    const claims = staffClaims('head', 'H44.104');
    for (let at = before; at < MOST_TEMPLATES; at += 1) {
      expect((await put(`mau-${at}`, { agency: 'H44.104' }, claims)).status).toBe(200);
    }

    expect(await put('them', { agency: 'H44.104' }, claims)).toMatchObject({
      status: 409,
      body: { code: 'template.tooMany' },
    });
    expect((await put('mau-1', { agency: 'H44.104', name: 'Tên khác' }, claims)).status).toBe(200);
  });
});

describe('templates are written by those who lead or administer the agency', () => {
  test.each([
    ['head', 'H44.100', 200],
    ['leader', 'H44', 200],
    ['admin', 'H44', 200],
    ['officer', 'H44.100', 403],
    ['auditor', 'H44', 404],
    ['head', 'H44.100.1', 404],
    ['head', 'H44.104', 404],
  ])('%s of %s: %i', async (role, agency, status) => {
    expect((await put(`cua-${role}`, {}, staffClaims(role, agency))).status).toBe(status);
  });

  test('and only for agencies that there are', async () => {
    expect(await put('khong', { agency: 'H44.999' }, staffClaims('admin', 'H44'))).toMatchObject({
      status: 404,
      body: { code: 'agency.notFound' },
    });
  });

  test.each([
    ['officer', 'H44.104'],
    ['head', 'H44.100.1'],
  ])('others do not read them: %s of %s', async (role, agency) => {
    const answer = await send('GET /v1/staff/templates', {
      claims: staffClaims(role, agency),
      query: { agency: 'H44.100' },
    });

    expect(answer).toMatchObject({ status: 404, body: { code: 'agency.notFound' } });
  });

  test('without an agency the list is of the own one', async () => {
    const answer = await send('GET /v1/staff/templates', { claims: staffClaims('officer', 'H44.100') });

    expect((answer.body as { items: unknown[] }).items.length).toBeGreaterThan(standard.length);
    expect((await send('GET /v1/staff/templates', { claims: staffClaims('officer', 'H44.999') })).status).toBe(404);
  });
});
