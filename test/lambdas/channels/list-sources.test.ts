import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { heardStore } from '../../../lambdas/channels/heard.ts';
import { staffFunction } from '../../../lambdas/channels/module.ts';
import { SourceList, SourceRecord } from '../../../lambdas/channels/source-answers.ts';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { phuTho } from '../../support/agencies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { INBOUND_KEY } from '../../support/inbound.ts';
import { through } from '../../support/petition-functions.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const call = through(httpHandler('channels-staff', staffFunction));
const admin = staffClaims('admin', 'H44');
const ofWard = staffClaims('admin', 'H44.100');
const auditor = staffClaims('auditor', 'H44');
const kiosk = { name: 'Ki-ốt một cửa', kind: 'kiosk', agency: 'H44.100' };
const HEARD_AT = '2026-11-20T02:30:00.000Z';

beforeAll(async () => {
  const heard = await createTable('heard');
  vi.stubEnv('CHANNELS_TABLE', await createTable('channels'));
  vi.stubEnv('HEARD_TABLE', heard);
  vi.stubEnv('INBOUND_KEY', INBOUND_KEY);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.stubEnv('RATING_KEY', RATING_KEY);
  const table = await createTable('directory');
  vi.stubEnv('DIRECTORY_TABLE', table);
  const directory = directoryStore(dynamoTable(table), 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);

  await put('sms-tinh', { name: 'SMS của tỉnh', kind: 'sms' });
  await put('ki-ot-viet-tri', kiosk);
  await put('mot-cua-so', { name: 'Phần mềm một cửa', kind: 'dossiers', agency: 'H44' });
  await heardStore(dynamoTable(heard)).note('ki-ot-viet-tri', { at: HEARD_AT });
});
afterAll(() => void vi.unstubAllEnvs());

const put = (id: string, body: object) => call('PUT /v1/staff/sources/{id}', { params: { id }, body, claims: admin });
const list = (claims = admin, query: Record<string, string> = {}) => call('GET /v1/staff/sources', { claims, query });
const read = (id: string, claims = admin) => call('GET /v1/staff/sources/{id}', { params: { id }, claims });
const idsOf = ({ body }: Awaited<ReturnType<typeof list>>) =>
  SourceList()
    .parse(body)
    .items.map(({ id }) => id);

describe('the list of sources', () => {
  test('has all of the tree for administrators and auditors of its root, and when each was last heard of', async () => {
    const answer = await list();

    expect(idsOf(answer)).toStrictEqual(['ki-ot-viet-tri', 'mot-cua-so', 'sms-tinh']);
    expect(answer.body).toMatchObject({
      isMore: false,
      items: [{ ...kiosk, active: true, acceptedAt: HEARD_AT }, {}, {}],
    });
    expect(idsOf(await list(auditor))).toStrictEqual(idsOf(answer));
  });

  test('has only those of their agency and below for others: a gateway of messages belongs to the root', async () => {
    expect(idsOf(await list(ofWard))).toStrictEqual(['ki-ot-viet-tri']);
    expect(idsOf(await list(admin, { agency: 'H44.100' }))).toStrictEqual(['ki-ot-viet-tri']);
    expect(idsOf(await list(staffClaims('admin', 'H44.104')))).toStrictEqual([]);
  });

  test.each([
    ['above their own', ofWard, 'H44'],
    ['beside their own', ofWard, 'H44.104'],
    ['that is not in the tree', admin, 'H44.999'],
    ['of another tree', staffClaims('auditor', 'H29'), 'H29'],
  ])('is not given of an agency %s', async (_, claims, agency) => {
    expect(await list(claims, { agency })).toMatchObject({ status: 404, body: { code: 'source.unknown' } });
  });

  test.each(['officer', 'head', 'leader'] as const)('is not for a person with the role %s', async (role) => {
    expect(await list(staffClaims(role, 'H44'))).toMatchObject({ status: 403, body: { code: 'caller.forbidden' } });
  });
});

describe('a source', () => {
  test('is read with who changed what, the latest first, and never with its secret', async () => {
    await put('ki-ot-moi', kiosk);
    await put('ki-ot-moi', { ...kiosk, active: false, why: 'Máy đã thu hồi', version: 1 });

    const answer = await read('ki-ot-moi', ofWard);

    expect(SourceRecord().parse(answer.body)).toStrictEqual(answer.body);
    expect(answer.body).toMatchObject({
      ...{ version: 2, active: false },
      changes: [
        { version: 2, why: 'Máy đã thu hồi', before: { active: true }, after: { active: false } },
        { version: 1, after: { active: true } },
      ],
    });
    expect(JSON.stringify(answer.body)).not.toContain('whsec_');
  });

  test.each([
    ['that nobody connected', 'ki-ot-la', admin],
    ['outside the scope of the caller', 'ki-ot-viet-tri', staffClaims('admin', 'H44.104')],
    ['of the root, to an administrator below', 'sms-tinh', ofWard],
    ['to an officer of its agency', 'ki-ot-viet-tri', staffClaims('officer', 'H44.100')],
  ])('%s is unknown', async (_, id, claims) => {
    expect(await read(id, claims)).toMatchObject({ status: 404, body: { code: 'source.unknown' } });
  });

  test('that was changed since it was read is not overwritten', async () => {
    await put('ki-ot-hai', kiosk);
    await put('ki-ot-hai', { ...kiosk, name: 'Tên khác', version: 1 });

    expect(await put('ki-ot-hai', { ...kiosk, name: 'Tên cũ', version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'source.changed' },
    });
    expect(await put('ki-ot-hai', { ...kiosk, version: 0 })).toMatchObject({ status: 409 });
  });

  test('is not written again by the same request', async () => {
    const { body: first } = await put('ki-ot-ba', kiosk);

    expect((await put('ki-ot-ba', kiosk)).body).toStrictEqual(first);
    expect((await put('ki-ot-ba', { ...kiosk, version: 0 })).body).toStrictEqual(first);
    expect((await read('ki-ot-ba')).body).toMatchObject({ version: 1 });
  });
});
