import { createHash } from 'node:crypto';
import { DecryptCommand } from '@aws-sdk/client-kms';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '../../../../lambdas/kernel/time.ts';
import { accesses } from '../../../../lambdas/petitions/accesses/config.ts';
import type { AccessStore } from '../../../../lambdas/petitions/accesses/store.ts';
import { cursorOf } from '../../../../lambdas/platform/page.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { officerOf } from '../../../support/petition-functions.ts';
import { aPetitionIn, codeOf, THURSDAY } from '../../../support/petitions.ts';
import { REASON, setUpContacts } from '../../../support/sent-contacts.ts';

const LOG = 'GET /v1/staff/contactAccesses';
const { kms, work, petitions, aSent, open } = setUpContacts(createTable);
logLines();

const auditor = staffClaims('auditor', 'H44');
const listed = async (query: Record<string, string> = {}, claims = auditor) => {
  const { status, body } = await work(LOG, { claims, query });
  return { status, items: (body['items'] ?? []) as { code: string; by: { id: string } }[], body };
};
const codes = async (query: Record<string, string>, claims = auditor) =>
  (await listed(query, claims)).items.map(({ code }) => code);

/** Always the same for a text. */
const uuidOf = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');

type Made = { readonly agency?: string; readonly at: Instant; readonly person?: string; readonly code: string };
let store: AccessStore;
const made = ({ agency = 'H44.07', at, person = 'officer-1', code }: Made) =>
  store.add({
    ...{ agency, entry: `${at}#${uuidOf(`${code} ${agency}`)}`, at, code, event: 'contactOpened' },
    ...{ person, personName: 'Nguyễn Thị Hoa', personAgency: agency },
  });
beforeAll(() => {
  store = accesses();
});

describe('opening a contact', () => {
  test('is in the log with who, when, why and which petition', async () => {
    const { code } = await aSent();
    await open(code);

    const { items } = await listed({ agency: 'H44.100' });

    expect(items.find((item) => item.code === code)).toStrictEqual({
      ...{ at: THURSDAY, code, agency: 'H44.100', agencyName: expect.objectContaining({ vi: 'Phường Việt Trì' }) },
      ...{ event: 'contactOpened', label: { vi: 'Mở thông tin liên hệ', en: 'Contact opened' }, reason: REASON },
      by: { id: officerOf('H44.100')['sub'], name: officerOf('H44.100')['name'], agency: 'H44.100' },
    });
  });

  test('is in the log before KMS is asked', async () => {
    const { code } = await aSent();
    kms.on(DecryptCommand).rejects(new Error('KMS is down'));

    expect((await open(code)).status).toBe(500);
    expect(await codes({ agency: 'H44.100' })).toContain(code);
  });

  test('is in the log each time, and named apart where the sender stays unknown to the agency', async () => {
    const { code } = await aSent(undefined, { hideIdentity: true });
    const leader = staffClaims('leader', 'H44');

    expect((await open(code)).status).toBe(403);
    for (const _ of [1, 2]) expect((await open(code, { reason: REASON }, leader)).status).toBe(200);

    const { items } = await listed({ agency: 'H44.100', person: `${leader['sub']}` });
    expect(items.filter((item) => item.code === code)).toMatchObject([
      { event: 'identityOpened', by: { agency: 'H44' } },
      { event: 'identityOpened', by: { agency: 'H44' } },
    ]);
  });
});

describe('the log', () => {
  beforeAll(async () => {
    for (const [at, code, agency, person] of [
      ['2026-10-31T16:59:59.999Z', 'PAKN-AAAA-0001', 'H44.07', 'officer-1'],
      ['2026-10-31T17:00:00.000Z', 'PAKN-AAAA-0002', 'H44.07', 'officer-1'],
      ['2026-11-02T02:00:00.000Z', 'PAKN-AAAA-0003', 'H44.104', 'officer-9'],
      ['2026-11-02T02:00:00.000Z', 'PAKN-AAAA-0004', 'H44.07', 'officer-9'],
      ['2026-11-30T16:59:59.999Z', 'PAKN-AAAA-0005', 'H44.07', 'officer-1'],
      ['2026-11-30T17:00:00.000Z', 'PAKN-AAAA-0006', 'H44.07', 'officer-1'],
    ] as const) {
      await made({ at, code: code, agency, person });
    }
  });
  const november = { from: '2026-11-01', to: '2026-11-30' };
  const ends = (found: readonly string[]) =>
    found.filter((code) => code.startsWith('PAKN-AAAA')).map((code) => code.at(-1));

  test('is of local days, the latest first', async () => {
    expect(ends(await codes({ agency: 'H44.07', ...november }))).toEqual(['5', '4', '2']);
    expect(ends(await codes({ agency: 'H44.07', from: '2026-12-01' }))).toEqual(['6']);
    expect(ends(await codes({ agency: 'H44.07', to: '2026-10-31' }))).toEqual(['1']);
  });

  test('is of one agency, or with all below it in one order', async () => {
    expect(ends(await codes({ agency: 'H44', ...november }))).toEqual([]);
    const both = await codes({ agency: 'H44', below: '1', ...november });
    expect([ends(both), ends(both).toSorted()]).toEqual([expect.arrayContaining(['5', '2']), ['2', '3', '4', '5']]);
    expect(ends(both)[0]).toBe('5');
  });

  test('is of one person, at the agencies that were asked for', async () => {
    expect(ends(await codes({ agency: 'H44', below: '1', person: 'officer-9' }))).toHaveLength(2);
    expect(ends(await codes({ agency: 'H44.104', person: 'officer-9' }))).toEqual(['3']);
  });

  test.each([{}, { person: 'officer-1' }])(
    'comes page by page without a gap and without a double: %o',
    async (more) => {
      const query = { agency: 'H44', below: '1', to: '2026-11-30', ...more };
      const whole = await codes({ ...query, limit: '100' });
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const { items, body } = await listed({ ...query, limit: '2', ...(cursor && { cursor }) });
        found.push(...items.map(({ code }) => code));
        cursor = body['next'] as string | undefined;
      } while (cursor !== undefined && found.length < 100);

      expect(whole.length).toBeGreaterThanOrEqual(3);
      expect(found).toEqual(whole);
    },
  );

  test('of a person says nothing of accesses at agencies that were not asked for, not even in a cursor', async () => {
    for (let at = 10; at < 34; at += 1) {
      const code = codeOf(`elsewhere ${at}`);
      await made({ at: `2026-09-10T02:${at}:00.000Z`, code, agency: 'H44.104', person: 'mover' });
    }
    await made({ at: '2026-09-01T02:00:00.000Z', code: 'PAKN-BBBB-0001', person: 'mover' });
    const { items, body } = await listed({ agency: 'H44.07', person: 'mover', limit: '1' });

    expect(items.map(({ code }) => code)).toEqual(['PAKN-BBBB-0001']);
    expect(body['next']).toBeUndefined();
  });

  test('shows that a contact of a restricted petition was opened, and withholds which and why', async () => {
    const { code } = await aSent(undefined, { matter: 'conduct' });
    const head = staffClaims('head', 'H44.100');
    expect((await open(code, { reason: 'Xác minh với người gửi' }, head)).status).toBe(200);
    const query = { agency: 'H44.100', person: `${head['sub']}` };

    const withheld = await listed(query);
    expect(withheld.items).toHaveLength(1);
    expect(withheld.items[0]).toMatchObject({ at: THURSDAY, by: { id: head['sub'] }, withheld: true });
    expect(JSON.stringify(withheld.body)).not.toContain(code);
    expect(JSON.stringify(withheld.body)).not.toContain('Xác minh');
    expect((await listed(query, head)).items).toMatchObject([{ code, reason: 'Xác minh với người gửi' }]);
  });

  test('withholds them from somebody who is barred, in cursors, too', async () => {
    const code = codeOf('a denunciation');
    await petitions().create({
      ...aPetitionIn('processing', { code, agency: 'H44.07' }),
      lock: { at: THURSDAY, by: { id: 'head', name: 'Head' }, reason: 'Có dấu hiệu tố cáo', barred: ['barred-1'] },
    });
    for (const at of ['2026-11-05T02:00:00.000Z', '2026-11-05T03:00:00.000Z']) await made({ at, code });
    const query = { agency: 'H44.07', from: '2026-11-05', to: '2026-11-05', limit: '1' };
    const leader = { ...staffClaims('leader', 'H44'), sub: 'leader-1' };
    const { items, body } = await listed(query, { ...leader, sub: 'barred-1' });

    expect(await codes(query, leader)).toEqual([code]);
    expect(items).toMatchObject([{ withheld: true }]);
    expect(Buffer.from(`${body['next']}`, 'base64url').toString()).not.toContain(code);
  });

  test('has no reason of its own: what is erased in the history is erased', async () => {
    const { code } = await aSent();
    await open(code, { reason: 'Lý do có bí mật' });
    const petition = await petitions().find(code);
    if (petition === undefined) throw new Error('It was just sent');
    const events = petition.events.map(({ note: _, ...event }) => event);
    await petitions().save({ ...petition, events } as typeof petition, petition);

    const found = (await listed({ agency: 'H44.100' })).items.find((item) => item.code === code);
    expect(found).toMatchObject({ code });
    expect(found).not.toHaveProperty('reason');
  });

  test.each([
    ['officer', 'H44.07', 'H44.07', 403],
    ['admin', 'H44', 'H44.07', 403],
    ['auditor', 'H44.104', 'H44.07', 404],
    ['head', 'H44.07', 'H44.07', 200],
    ['auditor', 'H44', 'H44.999', 404],
  ] as const)(
    'of another than a head, leader or auditor at or above is refused: %s of %s, %s',
    async (role, at, agency, status) => {
      expect((await listed({ agency }, staffClaims(role, at))).status).toBe(status);
    },
  );

  test.each([
    [{ from: '2026-11-31' }],
    [{ to: '9999-12-31' }],
    [{ from: '1999-12-31' }],
    [{ from: '2026-11-02', to: '2026-11-01' }],
    [{ person: '' }],
    [{ below: 'yes' }],
    [{ cursor: cursorOf({ entry: '~' }) }],
    [{ cursor: cursorOf({ entry: `2026-11-20T02:18:32.565Z#${uuidOf('x')}`, agency: 'H44' }) }],
    [{ who: 'officer-1' }],
  ])('refuses what it does not understand: %o', async (query) => {
    expect((await listed(query as Record<string, string>)).status).toBe(400);
  });

  test('with a cursor from outside the days that are asked for is empty, and no fault', async () => {
    const cursor = cursorOf({ entry: `2020-11-20T02:18:32.565Z#${uuidOf('x')}` });

    expect(await listed({ agency: 'H44.07', ...november, cursor })).toMatchObject({ status: 200, items: [] });
  });
});
