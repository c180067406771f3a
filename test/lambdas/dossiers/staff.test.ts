import { beforeEach, describe, expect, test } from 'vitest';
import { apologiseForDossier } from '../../../lambdas/dossiers/apologise.ts';
import { explainDossierDelay } from '../../../lambdas/dossiers/explain-delay.ts';
import { listDossiers } from '../../../lambdas/dossiers/list-dossiers.ts';
import { printDossierApology } from '../../../lambdas/dossiers/print-apology.ts';
import { readDossier } from '../../../lambdas/dossiers/read-dossier.ts';
import type { Caller, Role } from '../../../lambdas/kernel/caller.ts';
import { aRow, dossierHouse, NOW, software } from '../../support/dossier-house.ts';
import { doneOn } from '../../support/dossiers.ts';

const CODE = 'H44.100-261102-0007';
const params = { code: CODE };
const by = (role: Role, agency = 'H44.100') => ({
  now: NOW,
  caller: { id: `${role}-1`, name: 'Nguyễn Văn Mẫu', agency, roles: [role] } satisfies Caller,
});
const text = 'Hồ sơ phải lấy ý kiến của cơ quan thuế.';

let house: ReturnType<typeof dossierHouse>;
beforeEach(async () => {
  house = dossierHouse();
  await house.connect(software());
  await house.send([
    aRow({ field: 'Đất đai' }),
    aRow({ code: 'H44.100-261102-0008', dueOn: '2026-11-20' }),
    aRow({ code: 'H44.100-261102-0009', dueOn: '2026-12-20' }),
    aRow({ code: 'H44.100-261102-0010', status: 'done', doneOn: '2026-11-18' }),
    aRow({ code: 'H44.100-261102-0011', supplements: [{ askedOn: '2026-11-04', suppliedOn: '2026-11-11' }] }),
  ]);
});

const explain = (version = 1, request = by('officer')) =>
  explainDossierDelay.invokeWith(house.deps, { params, body: { version, text } }, request);
const apologise = (newDueOn = '2026-11-27', version = 1, request = by('head')) =>
  apologiseForDossier.invokeWith(house.deps, { params, body: { version, newDueOn, reason: text } }, request);

describe('the list of dossiers', () => {
  test.each([
    ['overdue', ['H44.100-261102-0007']],
    ['dueSoon', ['H44.100-261102-0011', 'H44.100-261102-0008']],
    ['open', ['0007', '0011', '0008', '0009'].map((number) => `H44.100-261102-${number}`)],
  ])('%s', async (view, codes) => {
    const listed = await listDossiers.invokeWith(house.deps, { query: { view } }, by('officer'));

    expect(listed).toMatchObject({ body: { items: codes.map((code) => ({ code })) } });
  });

  test('says how late a dossier is and what was done about it', async () => {
    await explain();

    expect(await listDossiers.invokeWith(house.deps, { query: {} }, by('officer'))).toMatchObject({
      body: {
        items: [
          {
            ...{ outcome: 'overdue', dueOn: '2026-11-16', workingDaysLate: 3, isExplained: true, isApologised: false },
            label: { vi: 'Đang xử lý' },
          },
        ],
      },
    });
  });

  test('is continued where the page ended', async () => {
    const first = await listDossiers.invokeWith(house.deps, { query: { view: 'open', limit: '2' } }, by('officer'));
    const cursor = 'body' in first ? first.body.next : undefined;

    expect(
      await listDossiers.invokeWith(house.deps, { query: { view: 'open', limit: '5', cursor } }, by('officer')),
    ).toMatchObject({ body: { items: [{ code: 'H44.100-261102-0008' }, { code: 'H44.100-261102-0009' }] } });
  });

  test('of another view goes on with nothing, and a forged position is refused', async () => {
    const go = (position: object) =>
      listDossiers.invokeWith(
        house.deps,
        { query: { cursor: Buffer.from(JSON.stringify(position)).toString('base64url') } },
        by('officer'),
      );

    expect(await go({ urgency: '2026-12-20', id: CODE })).toMatchObject({ body: { items: [] } });
    expect(await go({ urgency: '', id: '' })).toMatchObject({ refused: 'request.invalid' });
  });

  test('of another agency does not exist', async () => {
    const list = (agency: string, request = by('officer')) =>
      listDossiers.invokeWith(house.deps, { query: { agency } }, request);

    expect(await list('H44.104')).toMatchObject({ refused: 'dossier.notFound' });
    expect(await list('H44.100', by('leader', 'H44'))).toMatchObject({ status: 200 });
    expect(await list('H44.100', by('officer', 'H44'))).toMatchObject({ refused: 'dossier.notFound' });
  });
});

describe('a late dossier', () => {
  test('shows its facts, its standing and how it changed', async () => {
    await house.send([aRow({ field: 'Đất đai', changedAt: '2026-11-18T03:00:00.000Z', dueOn: '2026-11-30' })]);

    expect(await readDossier.invokeWith(house.deps, { params }, by('auditor', 'H44'))).toMatchObject({
      body: {
        ...{ dueOn: '2026-11-30', firstDueOn: '2026-11-16', version: 2 },
        standing: { outcome: 'inTime', workingDaysLeft: 6 },
        changes: [{ by: 'mot-cua-1', before: { dueOn: '2026-11-16' }, added: [] }],
      },
    });
  });

  test('is explained by an officer, and again', async () => {
    expect(await explain()).toMatchObject({ body: { version: 2, explanations: [{ by: 'officer-1', text }] } });
    expect(await explain(2)).toMatchObject({ body: { version: 3, explanations: [{ text }, { text }] } });
  });

  test('is apologised for once, by a head or leader, with a working day after today', async () => {
    expect(await apologise('2026-11-27', 1, by('officer'))).toMatchObject({ refused: 'caller.forbidden' });
    for (const day of ['2026-11-19', '2026-11-24', '2026-11-28', '2027-04-01']) {
      expect(await apologise(day), day).toMatchObject({ refused: 'dossier.dateInvalid' });
    }
    expect(await apologise()).toMatchObject({
      body: { version: 2, apology: { newDueOn: '2026-11-27', by: 'head-1' } },
    });
    expect(await apologise('2026-11-30', 2)).toMatchObject({ refused: 'dossier.tooOften' });
    expect(await explain(1)).toMatchObject({ refused: 'dossier.versionConflict', detail: { version: 2 } });
  });

  test('stays late when it is apologised for, and the apology is counted', async () => {
    await explain();
    await apologise('2026-11-27', 2);
    await house.count();

    expect((await house.deps.counts.between('H44.100', '2026-11b', '2026-11b'))[0]?.own.total).toMatchObject({
      ...{ overdue: 1, overdueExplained: 1, overdueApologised: 1 },
    });
  });

  test('is apologised for before it is late too, while it is pending', async () => {
    await house.send([aRow({ changedAt: '2026-11-18T03:00:00.000Z', dueOn: '2026-11-20' })]);

    expect(await explain(2)).toMatchObject({ refused: 'dossier.notLate' });
    expect(await apologise('2026-11-27', 2)).toMatchObject({ status: 200 });
  });

  test('that has ended is explained, and no new day is promised', async () => {
    const { endKnownOn: _, ...done } = doneOn('2026-11-18');
    await house.send([aRow({ changedAt: '2026-11-18T04:00:00.000Z', ...done })]);

    expect(await apologise('2026-11-27', 2)).toMatchObject({ refused: 'dossier.notPending' });
    expect(await explain(2)).toMatchObject({ status: 200 });
  });

  test('is explained and apologised for once when the same request comes twice', async () => {
    const first = await explain();

    expect(await explain()).toEqual(first);
    await apologise('2026-11-27', 2);
    expect(await apologise('2026-11-27', 2)).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await apologise('2026-11-30', 2)).toMatchObject({ refused: 'dossier.versionConflict' });
  });

  test('that somebody else changed at the same moment is refused with its version', async () => {
    const raced = { ...house.deps, dossiers: { ...house.deps.dossiers, save: async () => 'conflict' as const } };

    expect(
      await explainDossierDelay.invokeWith(raced, { params, body: { version: 1, text } }, by('officer')),
    ).toMatchObject({ refused: 'dossier.versionConflict', detail: { version: 1 } });
  });

  test('is read and acted on only from within the tree, by those who may', async () => {
    expect(await explain(1, by('officer', 'H44.104'))).toMatchObject({ refused: 'dossier.notFound' });
    expect(await explain(1, by('auditor'))).toMatchObject({ refused: 'caller.forbidden' });
    expect(await apologise('2026-11-27', 1, by('leader', 'H44'))).toMatchObject({ status: 200 });
  });
});

describe('the letter of apology', () => {
  const print = (query: object, code = CODE) =>
    printDossierApology.invokeWith(house.deps, { params: { code }, query }, by('officer'));

  test('names the dossier, its delay and the new day, and leaves room for the name', async () => {
    const letter = await print({ newDueOn: '2026-11-27', reason: text });

    expect(letter).toMatchObject({ status: 200 });
    expect('body' in letter && letter.body).toContain('hạn trả kết quả là ngày 16/11/2026');
    expect('body' in letter && letter.body).toContain('chậm 03 ngày làm việc so với hạn');
    expect('body' in letter && letter.body).toContain('gia hạn thời gian giải quyết đến ngày 27/11/2026');
    expect('body' in letter && letter.body).toContain('Kính gửi: Ông/bà ....');
  });

  test('has room for the reason and the day, or repeats what was recorded', async () => {
    expect(await print({})).toMatchObject({ body: expect.stringContaining(`đến ngày ${'.'.repeat(24)}.`) });
    await apologise();
    expect(await print({})).toMatchObject({ body: expect.stringContaining('đến ngày 27/11/2026') });
  });

  test('escapes what was typed', async () => {
    expect(await print({ reason: '<script>alert(1)</script>' })).toMatchObject({
      body: expect.stringContaining('Lý do: &lt;script&gt;'),
    });
  });

  test('says of a dossier that is not due yet that its day cannot be kept', async () => {
    expect(await print({}, 'H44.100-261102-0009')).toMatchObject({
      body: expect.stringContaining('không thể giải quyết xong hồ sơ của ông/bà trong thời hạn nêu trên'),
    });
  });

  test('is not written for a dossier that has ended or does not exist', async () => {
    expect(await print({}, 'H44.100-261102-0010')).toMatchObject({ refused: 'dossier.notPending' });
    expect(await print({}, 'H44.100-261102-0999')).toMatchObject({ refused: 'dossier.notFound' });
  });
});

test('staff read how long each agency had a dossier, and a correction of the chain is a change', async () => {
  const holders = [{ agency: 'H44.100', from: '2026-11-02', until: '2026-11-04' }];
  await house.send([aRow({ changedAt: '2026-11-18T09:00:00.000Z', field: 'Đất đai', holders })]);
  const request = { params };

  expect(await readDossier.invokeWith(house.deps, request, by('officer'))).toMatchObject({
    body: { holders, heldBy: [{ agency: 'H44.100', workingDays: 2 }], changes: [{ before: {}, added: ['holders'] }] },
  });
});
