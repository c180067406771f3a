import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { staffFunction as channelsStaff } from '../../../lambdas/channels/module.ts';
import { secretOf } from '../../../lambdas/channels/source.ts';
import { SourceAnswer } from '../../../lambdas/channels/source-answers.ts';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { phuTho } from '../../support/agencies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { aSource, INBOUND_KEY } from '../../support/inbound.ts';
import { logLines } from '../../support/log-lines.ts';
import { through } from '../../support/petition-functions.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const handler = httpHandler('channels-staff', channelsStaff);

const lines = logLines();
const admin = staffClaims('admin', 'H44');
const body = { name: 'Cổng SMS', kind: 'sms' };

beforeAll(async () => {
  vi.stubEnv('CHANNELS_TABLE', await createTable('channels'));
  vi.stubEnv('HEARD_TABLE', await createTable('heard'));
  vi.stubEnv('INBOUND_KEY', INBOUND_KEY);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.stubEnv('RATING_KEY', RATING_KEY);
  const table = await createTable('directory');
  vi.stubEnv('DIRECTORY_TABLE', table);
  const directory = directoryStore(dynamoTable(table), 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);
});
afterAll(() => void vi.unstubAllEnvs());

const put = (id: string, change: object = {}, claims = admin) =>
  through(handler)('PUT /v1/staff/sources/{id}', { params: { id }, body: { ...body, ...change }, claims });

describe('PUT /v1/staff/sources/{id}', () => {
  test('adds a gateway and returns its secret', async () => {
    const answer = await put('sms-new');

    expect(answer).toMatchObject({
      status: 200,
      body: {
        ...body,
        id: 'sms-new',
        mapping: { id: 'id', from: 'from', text: 'text' },
        generation: 1,
        active: true,
        secret: secretOf(INBOUND_KEY, aSource({ id: 'sms-new' })),
      },
    });
    expect(SourceAnswer().parse(answer.body)).toStrictEqual(answer.body);
    expect(JSON.stringify(lines())).not.toContain('whsec_');
  });

  test('changes it, with the same secret and generation unless a new generation is requested', async () => {
    const { body: first } = await put('sms-changed', { generation: 4 });
    const mapping = { id: 'MessageSid', from: 'From', to: 'To', text: 'Body' };

    const { body: changed } = await put('sms-changed', { mapping, active: false });
    expect(changed).toStrictEqual({ ...first, mapping, active: false, version: 2 });

    const { body: renewed } = await put('sms-changed', { generation: 5 });
    expect(renewed['generation']).toBe(5);
    expect(renewed['secret']).not.toBe(first['secret']);
  });

  test('keeps how a gateway reports the status of messages, with the usual names for what is left out', async () => {
    const { body: saved } = await put('sms-reports', { status: { status: 'dlr', failed: [' Absent '] } });

    const status = { id: 'id', status: 'dlr', delivered: ['delivered', 'delivrd'], failed: ['absent'] };
    expect(saved).toMatchObject({ status });
    expect(SourceAnswer().parse(saved)).toStrictEqual(saved);
  });

  test('does not restore a secret that was renewed', async () => {
    await put('sms-renewed', { generation: 3 });

    expect(await put('sms-renewed', { generation: 2 })).toMatchObject({
      status: 409,
      body: { code: 'source.generationPast' },
    });
  });

  test.each([
    ['an officer of the topmost agency', staffClaims('officer', 'H44')],
    ['a leader of the topmost agency', staffClaims('leader', 'H44')],
    ['an admin of an agency below', staffClaims('admin', 'H44.100')],
    ['an admin of no agency', staffClaims('admin', '')],
  ])('is forbidden for %s', async (_, claims) => {
    expect(await put('sms-new', {}, claims)).toMatchObject({ status: 403, body: { code: 'caller.forbidden' } });
  });

  test.each([
    ['a name for people', 'sms-new', { name: '' }],
    ['a name for addresses', 'SMS New', {}],
    ['a kind we know', 'sms-new', { kind: 'fax' }],
    ['names of fields', 'sms-new', { mapping: { id: 'id', from: 'from', text: 'a..b' } }],
    ['all fields of a mapping', 'sms-new', { mapping: { id: 'id', from: 'from' } }],
    ['one meaning of a status', 'sms-new', { status: { delivered: ['OK'], failed: ['ok'] } }],
    ['words for a status', 'sms-new', { status: { delivered: [] } }],
    ['a generation', 'sms-new', { generation: 0 }],
    ['nothing more', 'sms-new', { secret: 'whsec_mine' }],
  ])('wants %s', async (_, id, change) => {
    expect(await put(id, change)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});
