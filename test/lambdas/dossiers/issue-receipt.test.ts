import { beforeEach, describe, expect, test } from 'vitest';
import { dossierReceipt } from '../../../lambdas/directory/domain/dossier-proof.ts';
import { explainDossierDelay } from '../../../lambdas/dossiers/explain-delay.ts';
import { issueReceipt } from '../../../lambdas/dossiers/issue-receipt.ts';
import type { Caller, Role } from '../../../lambdas/kernel/caller.ts';
import { hmacBytes } from '../../../lambdas/platform/hmac.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { aRow, dossierHouse, NOW, software } from '../../support/dossier-house.ts';
import { logLines } from '../../support/log-lines.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const CODE = 'H44.100-261102-0007';
const RECEIPT = dossierReceipt(hmacBytes, RATING_KEY, CODE);
const by = (role: Role, agency = 'H44.100') => ({
  now: NOW,
  caller: { id: `${role}-1`, name: 'Nguyễn Văn Mẫu', agency, roles: [role] } satisfies Caller,
});
const lines = logLines();

let house: ReturnType<typeof dossierHouse>;
const open = async (around?: (table: Table) => Table) => {
  house = dossierHouse(around);
  await house.connect(software());
  await house.send([aRow()]);
};
beforeEach(() => open());
const issue = (request = by('officer'), code = CODE) =>
  issueReceipt.invokeWith(house.deps, { params: { code } }, request);
const changes = async () => (await house.deps.dossiers.find(CODE))?.changes;

test('the receipt is the one that software gets, and who asked for it is noted', async () => {
  expect(await issue()).toMatchObject({
    body: { code: CODE, receipt: RECEIPT, path: `/vi/ho-so/${CODE}?receipt=${RECEIPT}` },
  });
  expect(await changes()).toMatchObject([{ by: 'staff:officer-1', act: 'issueReceipt' }]);
  expect(JSON.stringify(lines())).not.toContain(RECEIPT);
});

test('the same person again writes nothing', async () => {
  await issue();
  await issue();

  expect((await house.deps.dossiers.find(CODE))?.version).toBe(2);
});

test('facts that arrive later keep the note', async () => {
  await issue();
  await house.send([aRow({ changedAt: '2026-11-18T09:00:00.000Z', status: 'done', doneOn: '2026-11-18' })]);

  expect(await changes()).toMatchObject([{ act: 'issueReceipt' }, { before: { status: 'processing' } }]);
});

describe('a receipt', () => {
  test.each([
    ['an officer of the agency', by('officer'), 'given'],
    ['the head of the agency', by('head'), 'given'],
    ['a leader above', by('leader', 'H44'), 'given'],
    ['an officer above', by('officer', 'H44'), 'dossier.notFound'],
    ['an officer of a neighbour', by('officer', 'H44.104'), 'dossier.notFound'],
    ['an auditor', by('auditor'), 'caller.forbidden'],
    ['an administrator', by('admin', 'H44'), 'dossier.notFound'],
  ])('asked for by %s', async (_, request, outcome) => {
    const answer = await issue(request);

    expect('body' in answer ? 'given' : answer.refused).toBe(outcome);
    expect(await changes()).toHaveLength(outcome === 'given' ? 1 : 0);
  });

  test('of a dossier that does not exist is not issued', async () => {
    expect(await issue(by('head'), 'H44.100-261102-9999')).toMatchObject({ refused: 'dossier.notFound' });
  });

  test('is not given where it could not be noted', async () => {
    let isRaced = false;
    await open((table) => ({
      ...table,
      put: async (item, condition) => {
        const race = isRaced;
        isRaced = false;
        return race ? 'conflict' : table.put(item, condition);
      },
    }));
    isRaced = true;

    expect(await issue()).toMatchObject({ refused: 'dossier.versionConflict', detail: { version: 1 } });
  });
});

test('a form that was opened before is refused, as after any other change', async () => {
  await issue();
  const body = { version: 1, text: 'Hồ sơ phải lấy ý kiến của cơ quan thuế.' };

  expect(
    await explainDossierDelay.invokeWith(house.deps, { params: { code: CODE }, body }, by('officer')),
  ).toMatchObject({ refused: 'dossier.versionConflict' });
});
