import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { recomputeFunction, staffFunction } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { jobHandler } from '../../../lambdas/platform/job.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { setClock, setUpPetitions, through } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, calendar, codeOf, type Given, MONDAY } from '../../support/petitions.ts';

const run = jobHandler('petitions-recompute', recomputeFunction);
const staff = through(httpHandler('petitions-staff', staffFunction));
const OLD = { id: 'vn', version: '2026.1' };
let petitions: PetitionStore;

beforeAll(async () => {
  petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
});
beforeEach(() => setClock(MONDAY));
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** A petition whose deadline an older calendar gave, which did not know Culture Day: a day too early, and provisional. */
async function anOutdated(name: string, given: Given = {}, status?: 'awaitingPublication'): Promise<Petition> {
  const petition =
    status === undefined
      ? aPetition({ ...given, code: codeOf(name) })
      : aPetitionIn(status, { ...given, code: codeOf(name) });
  const outdated = {
    ...petition,
    dueOn: '2026-12-11',
    provisional: true,
    countdown: { ...petition.countdown, calendar: OLD },
  };
  await petitions.create(outdated);
  return outdated;
}

const preview = (agency: string, role = 'admin') =>
  staff('GET /v1/staff/outdatedDeadlines', { claims: staffClaims(role, agency) });

test('a deadline of an older calendar is shown first, and changed by nobody', async () => {
  const { code } = await anOutdated('shown');

  const shown = await preview('H44');

  expect(shown).toMatchObject({
    status: 200,
    body: { calendar: { version: calendar.version, until: '2027-12-31' }, isComplete: true },
  });
  expect((shown.body as { changes: { code: string }[] }).changes).toContainEqual({
    code,
    agency: 'H44.100',
    from: { dueOn: '2026-12-11', provisional: true, calendarVersion: OLD.version },
    to: { dueOn: '2026-12-14', provisional: false },
    daysOff: [{ on: '2026-11-24', why: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' } }],
    worked: [],
  });
  expect(await petitions.find(code)).toMatchObject({ dueOn: '2026-12-11', version: 1 });
});

test.each([
  ['H44.100', 'admin'],
  ['H44', 'head'],
])('only an administrator of the root agency is shown it, not one of %s who is %s', async (agency, role) => {
  expect(await preview(agency, role)).toMatchObject({ status: 403, body: { code: 'caller.forbidden' } });
});

test('the job sets it right with one event, starts its alerts again, and keeps what was promised', async () => {
  const before = await anOutdated('recomputed', { alerts: { half: '2026-11-30T00:30:00.000Z' } });

  await run({}, lambdaContext());

  expect(await petitions.find(before.code)).toMatchObject({
    dueOn: '2026-12-14',
    provisional: false,
    promisedOn: before.promisedOn,
    version: before.version + 1,
    round: before.round + 1,
    alerts: {},
    countdown: { calendar: { id: calendar.id, version: calendar.version } },
    events: [{ event: 'submitted' }, { event: 'deadlineRecalculated', note: '11/12/2026 → 14/12/2026' }],
  });
});

test('a second run changes nothing', async () => {
  const { code } = await anOutdated('again');
  await run({}, lambdaContext());
  const once = await petitions.find(code);

  await run({}, lambdaContext());

  expect(await petitions.find(code)).toStrictEqual(once);
});

test('a deadline that the present calendar gives too is left as it is', async () => {
  const petition = aPetition({ code: codeOf('same') });
  await petitions.create({ ...petition, countdown: { ...petition.countdown, calendar: OLD } });

  expect(await preview('H44')).toMatchObject({ body: { changes: [], checked: 1 } });
  await run({}, lambdaContext());

  expect(await petitions.find(petition.code)).toMatchObject({ version: 1, events: [{ event: 'submitted' }] });
  expect(await preview('H44')).toMatchObject({ body: { changes: [], checked: 0 } });
});

describe('a calendar that ends soon', () => {
  const lines = logLines();

  test.each([
    ['2027-10-31T17:30:00.000Z', 0],
    ['2027-11-01T17:30:00.000Z', 1],
    ['2028-02-01T17:30:00.000Z', 1],
  ])('rings from 59 days before its end: at %s %i times', async (now, times) => {
    setClock(now);

    await run({}, lambdaContext());

    expect(lines().filter(({ event }) => event === 'CALENDAR_ENDS_SOON')).toHaveLength(times);
  });
});
