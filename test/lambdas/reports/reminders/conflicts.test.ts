import { beforeAll, describe, expect, test } from 'vitest';
import { anAgency } from '../../../support/agencies.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { aPetitionIn, codeOf } from '../../../support/petitions.ts';
import {
  cases,
  MONDAY,
  record,
  reply,
  runJob,
  seedLate,
  setUpReminders,
  signed,
  stores,
  undo,
  WARD,
  WEEK,
} from '../../../support/reminders.ts';

setUpReminders(createTable);
const logged = logLines();
const OFFICE = { agency: 'H44.100.1' };
const ward = staffClaims('leader', WARD);

beforeAll(async () => {
  for (const [name, agency] of [
    ['of nobody', 'H44.104'],
    ['of the office', OFFICE.agency],
  ] as const)
    await stores.petitions.create(aPetitionIn('processing', { code: codeOf(name), agency }));
  await seedLate();
});

test('of two different letters that are recorded at once, one is', async () => {
  const both = await Promise.all(['1/UBND', '2/UBND'].map((number) => record({ ...signed, cases, number })));

  expect(both.map(({ status }) => status).sort()).toStrictEqual([200, 409]);
  expect((await stores.reminders.find(WEEK, WARD))?.letters).toHaveLength(1);
});

test('of two different answers at once, one is', async () => {
  const both = await Promise.all(
    ['Phường đã xong.', 'Phường chưa xong.'].map((text) => reply({ version: 1, text, cases: [] })),
  );

  expect(both.map(({ status }) => status).sort()).toStrictEqual([200, 409]);
  expect((await stores.reminders.find(WEEK, WARD))?.answers).toHaveLength(1);
});

test('an agency in which nobody can be notified is noted once, and the others are notified', async () => {
  const sent = await record({ ...signed, cases: [codeOf('of nobody')] }, undefined, { agency: 'H44.104' });
  expect(sent.status).toBe(200);

  expect(await runJob()).toMatchObject({ reminded: 3 });
  expect(logged().filter(({ step }) => step === 'reminder')).toMatchObject([{ agency: 'H44.104', missing: 'head' }]);
  expect(await runJob()).toMatchObject({ reminded: 0 });
});

describe('after the agency was moved under another', () => {
  test('its former level above does not reach it, and the new one does not change what the former sent', async () => {
    const letter = { ...signed, cases: [codeOf('of the office')] };
    expect((await record(letter, ward, OFFICE)).status).toBe(200);
    await stores.directory.putAgency(
      anAgency({ code: OFFICE.agency, parent: 'H44', kind: 'office', validFrom: '2026-12-22' }),
    );
    setClock('2026-12-22T03:00:00.000Z');

    const correction = { ...letter, version: 1, reason: 'Sai số văn bản.', signedOn: '2026-12-22' };
    expect((await record(correction, ward, OFFICE)).status).toBe(404);
    expect((await record(correction, undefined, OFFICE)).status).toBe(403);
    expect((await undo({ version: 1, reason: 'Ghi nhầm văn bản.' }, undefined, OFFICE)).status).toBe(403);
    const answered = { version: 1, text: 'Văn phòng đã giải quyết.', cases: [] };
    expect((await reply(answered, staffClaims('head', OFFICE.agency), OFFICE)).status).toBe(200);
    setClock(MONDAY);
  });
});
