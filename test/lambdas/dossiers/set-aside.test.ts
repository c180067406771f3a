import { beforeEach, describe, expect, test } from 'vitest';
import { listDossiers } from '../../../lambdas/dossiers/list-dossiers.ts';
import { restoreDossier } from '../../../lambdas/dossiers/restore.ts';
import { setDossierAside } from '../../../lambdas/dossiers/set-aside.ts';
import type { Caller, Role } from '../../../lambdas/kernel/caller.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import { publishedCounts } from '../../../lambdas/reports/domain/dossier-rates.ts';
import { dossierPeriod } from '../../../lambdas/reports/dossiers/dossier-period.ts';
import { aRow, dossierHouse, NOW, software } from '../../support/dossier-house.ts';

const CODE = 'H44.100-261102-0007';
const reason = 'Hồ sơ được nhập hai lần do nhầm mã.';
const by = (role: Role, agency = 'H44', id = `${role}-1`) => ({
  now: NOW,
  caller: { id, name: 'Nguyễn Văn Mẫu', agency, roles: [role] } satisfies Caller,
});

let house: ReturnType<typeof dossierHouse>;
beforeEach(async () => {
  house = dossierHouse();
  await house.connect(software());
  await house.send([aRow()]);
});

const setAside = (version = 1, request = by('leader')) =>
  setDossierAside.invokeWith(house.deps, { params: { code: CODE }, body: { version, reason } }, request);
const restore = (version = 2, request = by('leader')) =>
  restoreDossier.invokeWith(house.deps, { params: { code: CODE }, body: { version, reason } }, request);

async function counted() {
  await house.count();
  const [row] = await house.deps.counts.between('H44', '2026-11a', '2026-11a');
  const { online, inTime, setAside } = row?.tree.total ?? {};
  return { online, inTime, setAside };
}

describe('a dossier that was entered by mistake', () => {
  test('is set aside by a level above: it is in no sum and no list, and its number stays visible', async () => {
    expect(await counted()).toEqual({ online: 1, inTime: 1, setAside: 0 });
    expect(await setAside()).toMatchObject({
      body: { version: 2, standing: {}, setAside: { by: 'leader-1', reason }, changes: [{ act: 'setAside', reason }] },
    });

    expect(await counted()).toEqual({ online: 0, inTime: 0, setAside: 1 });
    for (const view of ['overdue', 'open']) {
      const query = { agency: 'H44.100', view };
      expect(await listDossiers.invokeWith(house.deps, { query }, by('leader'))).toMatchObject({ body: { items: [] } });
    }
  });

  test('is shown in every period in which it was open, so that no overdue one disappears unseen', async () => {
    await setAside();
    await house.count('2026-12-20T03:00:00.000Z');
    const shownIn = async (period: string) => {
      const now = '2026-12-20T03:00:00.000Z';
      const found = await dossierPeriod(house.deps, { agency: 'H44', period }, now);
      return isRefusal(found) ? found : publishedCounts(found.counts.total).beside.setAside;
    };

    // It came on 2 November and never ended.
    expect(await Promise.all(['2026-11', '2026-12', '2026-Q4', 'r:2026-12'].map(shownIn))).toEqual([1, 1, 1, 1]);
  });

  test('is counted again when that is undone, with a trace of both', async () => {
    await setAside();
    const restored = await restore();

    expect(restored).toMatchObject({ body: { version: 3, changes: [{ act: 'setAside' }, { act: 'restore' }] } });
    expect('body' in restored && restored.body.setAside).toBe(undefined);
    expect(await counted()).toEqual({ online: 1, inTime: 1, setAside: 0 });
  });

  test('stays set aside when its software sends newer facts', async () => {
    await setAside();
    await house.send([aRow({ changedAt: '2026-11-18T05:00:00.000Z', field: 'Đất đai' })]);

    expect(await counted()).toEqual({ online: 0, inTime: 0, setAside: 1 });
  });

  test('is set aside once, and counted again once; the same request again changes nothing', async () => {
    const first = await setAside();

    expect(await setAside()).toEqual(first);
    expect(await setAside(2)).toMatchObject({ refused: 'dossier.isSetAside' });
    const back = await restore();
    expect(await restore()).toEqual(back);
    expect(await restore(3)).toMatchObject({ refused: 'dossier.notSetAside' });
    expect(await setAside(1)).toMatchObject({ refused: 'dossier.versionConflict', detail: { version: 3 } });
  });

  test('is not set aside by its own agency, by an officer or an auditor, or from outside', async () => {
    expect(await setAside(1, by('head', 'H44.100'))).toMatchObject({ refused: 'caller.forbidden' });
    expect(await setAside(1, by('auditor'))).toMatchObject({ refused: 'caller.forbidden' });
    expect(await setAside(1, by('officer'))).toMatchObject({ refused: 'dossier.notFound' });
    expect(await setAside(1, by('head', 'H44.104'))).toMatchObject({ refused: 'dossier.notFound' });
    await setAside();
    expect(await restore(2, by('head', 'H44.100'))).toMatchObject({ refused: 'caller.forbidden' });
  });
});
