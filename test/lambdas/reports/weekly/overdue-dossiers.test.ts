import { beforeAll, describe, expect, test } from 'vitest';
import { explainDossierDelay } from '../../../../lambdas/dossiers/explain-delay.ts';
import { overdueDossiers } from '../../../../lambdas/reports/weekly/overdue-dossiers.ts';
import { aRow, dossierHouse, NOW, software } from '../../../support/dossier-house.ts';
import { aCaller } from '../../../support/petitions.ts';

const province = software({ agency: 'H44' });
const codes = ['H44.100-261102-0001', 'H44.100-261102-0002'];
const house = dossierHouse();
beforeAll(async () => {
  await house.connect(province);
  const done = { code: 'H44.104-261102-0003', agency: 'H44.104', status: 'done', doneOn: '2026-11-12' };
  await house.send([...codes.map((code) => aRow({ code })), aRow(done)], { source: province });
  const by = { caller: aCaller({ agency: 'H44.100' }), now: NOW };
  const explained = { params: { code: codes[0] }, body: { version: 1, text: 'Chờ kết quả đo đạc thực địa.' } };
  expect(await explainDossierDelay.invokeWith(house.deps, explained, by)).toMatchObject({ status: 200 });
  await house.count();
});

describe('the agencies with overdue dossiers', () => {
  const owing = { agency: 'H44.100', overdue: 2, unexplained: 1, withoutApology: 2 };

  test('are counted by themselves, not again for those above', async () => {
    expect(await overdueDossiers(house.deps, await house.deps.directory.tree(NOW), NOW)).toMatchObject([owing]);
  });

  test('are those of the half month before, where the present one was not counted yet', async () => {
    const tree = await house.deps.directory.tree(NOW);

    expect(await overdueDossiers(house.deps, tree, '2026-12-01T01:00:00.000Z')).toMatchObject([owing]);
    expect(await overdueDossiers(house.deps, tree, '2027-02-01T01:00:00.000Z')).toStrictEqual([]);
  });
});
