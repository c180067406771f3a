import { expect, test } from 'vitest';
import { forward } from '../../../lambdas/petitions/domain/moves/acts/forward.ts';
import { petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { buildMissingReports } from '../../../lambdas/reports/build-missing-reports.ts';
import { createTable } from '../../support/engine.ts';
import { anAct, aPetition, aPetitionIn, codeOf, legal, MONDAY } from '../../support/petitions.ts';
import { reportDeps } from '../../support/report-deps.ts';

test('a forwarded petition is in the report of each agency that had it, and once in that of the province', async () => {
  const { deps, files } = await reportDeps();
  const petitions = petitionStore(dynamoTable(await createTable('petitions')));
  const reason = 'Thuộc địa bàn phường Việt Trì.';
  const sent = aPetition({ code: codeOf('passed on'), agency: 'H44' });
  await petitions.create(legal(forward(sent, anAct({ now: MONDAY, agency: 'H44' }), { to: 'H44.100', reason })));
  await petitions.create(aPetitionIn('accepted', { code: codeOf('stays'), agency: 'H44.100' }));

  await buildMissingReports({ ...deps, petitions, root: 'H44' }, '2026-12-06T02:00:00.000Z', {
    ...{ periods: ['2026-11'], checks: true },
  });

  const reportOf = (agency: string) => {
    const [, file] =
      [...files].find(([key]) => key.startsWith(`reports/${agency}/2026-11/`) && key.endsWith('.json')) ?? [];
    return JSON.parse(String(file));
  };
  expect(reportOf('H44').petitions).toMatchObject({
    received: { total: 2, new: 2 },
    forwardedOut: 0,
    pending: { total: 2 },
  });
  expect(reportOf('H44.100').petitions).toMatchObject({
    received: { total: 2 },
    forwardedOut: 0,
    pending: { total: 2 },
  });
});
