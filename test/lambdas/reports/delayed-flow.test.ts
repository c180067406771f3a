import { expect, test } from 'vitest';
import { instantAt } from '../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { extend } from '../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { buildMissingReports } from '../../../lambdas/reports/build-missing-reports.ts';
import { createTable } from '../../support/engine.ts';
import { anAct, aPetitionIn, codeOf, legal, moved } from '../../support/petitions.ts';
import { reportDeps } from '../../support/report-deps.ts';

const AGENCY = 'H44.100';
const at = (on: string) => instantAt(on, '09:00');
/** Received on 20 November: due on 14 December. */
const accepted = (name: string): Petition => aPetitionIn('accepted', { code: codeOf(name), agency: AGENCY });
const pausedFor = (petition: Petition, from: string, to: string) =>
  moved(moved(petition, 'requestSupplement', at(from)), 'supplement', at(to));
const answeredOn = (petition: Petition, on: string) => moved(petition, 'answer', at(on));

/** December: each is due on 21 December, after a pause or an extension of five working days, or not at all. */
const petitionsOfDecember = (): readonly Petition[] => [
  answeredOn(accepted('in time'), '2026-12-10'),
  answeredOn(pausedFor(accepted('paused'), '2026-12-01', '2026-12-08'), '2026-12-21'),
  moved(
    moved(pausedFor(accepted('to publish'), '2026-12-01', '2026-12-08'), 'assign', at('2026-12-08')),
    'answerToPublish',
    at('2026-12-18'),
  ),
  answeredOn(
    legal(
      extend(accepted('extended'), anAct({ now: at('2026-12-01') }), { days: 5, reason: 'Cần khảo sát hiện trường.' }),
    ),
    '2026-12-21',
  ),
  moved(accepted('waits'), 'requestSupplement', at('2026-12-10')),
];

async function reportOf(petitions: PetitionStore, now: string) {
  const { deps, files } = await reportDeps();
  await buildMissingReports({ ...deps, petitions, root: 'H44' }, now, { periods: ['2026-12'], checks: true });
  const named = (end: string) =>
    [...files].find(([key]) => key.startsWith(`reports/${AGENCY}/2026-12/`) && key.endsWith(end));
  return { json: JSON.parse(String(named('.json')?.[1])), csv: String(named('.csv')?.[1]) };
}

test('a report shows what pauses and extensions made of its share on time', async () => {
  const petitions = petitionStore(dynamoTable(await createTable('petitions')));
  for (const petition of petitionsOfDecember()) await petitions.create(petition);

  const { json, csv } = await reportOf(petitions, '2027-01-06T02:00:00.000Z');

  expect(json.petitions).toMatchObject({
    ...{ answered: { total: 4, onTime: 4 }, pending: { total: 1, inTime: 1 } },
    pauses: { cases: 2, pausedWorkingDays: 10, pending: 1 },
    extensions: { cases: 1, extendedWorkingDays: 5 },
  });
  expect(json.petitions.rates).toMatchObject({
    onTimeOfAnswered: { n: 4, d: 4, percent: 100 },
    withoutPauses: { onTimeOfAnswered: { n: 2, d: 4, percent: 50 }, inTimeOfPending: { n: 0, d: 1 } },
    withoutExtensions: { onTimeOfAnswered: { n: 3, d: 4, percent: 75 }, inTimeOfPending: { n: 1, d: 1 } },
    withoutBoth: { onTimeOfAnswered: { n: 1, d: 4, percent: 25 } },
  });
  expect(csv).toContain('Tạm dừng tính thời hạn: số ngày làm việc,10,');
  expect(csv).toContain('Đã trả lời: đúng hạn nếu không tính tạm dừng,2,4,"50,00%"');
});

test('a petition in hours that was due on the last day of the month is overdue at its end', async () => {
  const petitions = petitionStore(dynamoTable(await createTable('petitions')));
  const sent = { code: codeOf('hours'), agency: AGENCY, receivedAt: at('2026-12-30') };
  const urgent = moved(aPetitionIn('submitted', sent), 'accept', at('2026-12-31'));
  const tier = { name: 'hours2', startedAt: at('2026-12-31'), hours: 2 };
  const due = { countdown: { ...urgent.countdown, tier }, dueOn: '2026-12-31', answerDueAt: at('2026-12-31') };
  await petitions.create({ ...urgent, ...due });
  await petitions.create({ ...urgent, dueOn: '2026-12-31', code: codeOf('day') });

  const { json } = await reportOf(petitions, '2027-01-06T02:00:00.000Z');

  expect(json.petitions.pending).toStrictEqual({ total: 2, inTime: 1, overdue: 1 });
});
