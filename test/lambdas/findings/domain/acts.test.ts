import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  change,
  confirm,
  enter,
  hasFields,
  isLegal,
  MAX_CHANGES,
  report,
  returnReport,
  withdraw,
} from '../../../../lambdas/findings/domain/acts.ts';
import { Finding, findingStates } from '../../../../lambdas/findings/domain/finding.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { entered, fields, NOW, reason, reported } from '../../../support/findings.ts';

const by = { id: 'somebody', name: 'Lương Minh Khôi', agency: 'H44' };
const act = { now: NOW, by, hash: 'second' };
const evidence = { text: 'Đã phân công người theo dõi.', document: '215/UBND' };
const confirmed = confirm(reported, act, { version: 2 }) as Finding;
const returned = returnReport(reported, act, { version: 2, reason }) as Finding;
const withdrawn = withdraw(entered, act, { version: 1, reason }) as Finding;
const states: Readonly<Record<string, Finding>> = { open: entered, reported, returned, confirmed, withdrawn };

const later = { ...fields, dueOn: '2026-12-31' };
const actions = {
  change: (finding: Finding, version: number) => change(finding, act, { version, fields: later, why: reason }),
  report: (finding: Finding, version: number) => report(finding, act, { version, ...evidence }),
  confirm: (finding: Finding, version: number) => confirm(finding, act, { version }),
  return: (finding: Finding, version: number) => returnReport(finding, act, { version, reason }),
  withdraw: (finding: Finding, version: number) => withdraw(finding, act, { version, reason }),
};

describe('a move of a finding', () => {
  test.each([
    ['change', ['open', 'returned']],
    ['report', ['open', 'reported', 'returned']],
    ['confirm', ['reported']],
    ['return', ['reported', 'confirmed']],
    ['withdraw', ['open', 'reported', 'returned']],
  ] as const)('%s is made from %j alone, under the version that was read', (action, from) => {
    for (const state of findingStates) {
      const finding = states[state] ?? entered;
      const next = actions[action](finding, finding.version);

      expect(isLegal(action, state)).toBe((from as readonly string[]).includes(state));
      expect(isRefusal(next) ? next.refused : 'made').toBe(isLegal(action, state) ? 'made' : 'finding.illegalMove');
      expect(actions[action](finding, finding.version + 1)).toMatchObject({
        refused: 'finding.changed',
        detail: { version: finding.version },
      });
    }
  });

  test('is noted with who, when, why and the version', () => {
    expect(returned.changes.at(-1)).toStrictEqual({ action: 'return', at: NOW, by, version: 3, why: reason });
    expect(confirmed.changes.at(-1)).toStrictEqual({ action: 'confirm', at: NOW, by, version: 3 });
    expect(confirmed).toMatchObject({ state: 'confirmed', confirmed: { at: NOW, by }, lastHash: 'second' });
  });

  test('leaves what can be stored', () => {
    for (const finding of Object.values(states)) expect(Finding.parse(finding)).toStrictEqual(finding);
  });

  test('keeps the latest changes only, however many are made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (times) => {
        let finding: Finding = entered;
        for (let at = 0; at < times; at += 1) {
          const dueOn = at % 2 === 0 ? '2026-12-31' : fields.dueOn;
          const why = `${reason} ${at}`;
          finding = change(finding, act, { version: finding.version, fields: { ...fields, dueOn }, why }) as Finding;
        }
        expect(finding.changes).toHaveLength(Math.min(times + 1, MAX_CHANGES));
        expect(finding.changes.at(-1)?.version).toBe(finding.version);
        expect(finding.firstDueOn).toBe(fields.dueOn);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a change', () => {
  test('notes what it replaced, and nothing else', () => {
    const source = { ...fields.source, number: '13/KL-TTr' };
    const next = change(entered, act, { version: 1, fields: { ...later, source }, why: reason });

    expect(next).toMatchObject({ version: 2, dueOn: '2026-12-31', source, firstDueOn: fields.dueOn });
    expect((next as Finding).changes.at(-1)?.before).toStrictEqual({ source: fields.source, dueOn: fields.dueOn });
  });

  test('takes away the stated day that is not stated any more', () => {
    const stated = enter(entered.id, { ...fields, dueOn: '2026-12-07', statedDueOn: '2026-12-05' }, act);
    const next = change(stated, act, { version: 1, fields, why: reason }) as Finding;

    expect(next).not.toHaveProperty('statedDueOn');
    expect(next.changes.at(-1)?.before).toStrictEqual({ dueOn: '2026-12-07', statedDueOn: '2026-12-05' });
    expect(report(stated, act, { version: 1, ...evidence })).toMatchObject({ statedDueOn: '2026-12-05' });
  });

  test('to a stated day notes the day that was due', () => {
    const stated = { ...fields, dueOn: '2026-12-07', statedDueOn: '2026-12-05' };
    const next = change(entered, act, { version: 1, fields: stated, why: reason }) as Finding;

    expect(next.statedDueOn).toBe('2026-12-05');
    expect(next.changes.at(-1)?.before).toStrictEqual({ dueOn: fields.dueOn });
  });

  test('needs a reason', () => {
    expect(change(entered, act, { version: 1, fields: later })).toMatchObject({ refused: 'finding.reasonMissing' });
  });

  test('of the agency is possible until a remedy was reported', () => {
    const moved = { ...fields, agency: 'H44.104' };

    expect(change(entered, act, { version: 1, fields: moved, why: reason })).toMatchObject({ agency: 'H44.104' });
    expect(change(returned, act, { version: 3, fields: moved, why: reason })).toMatchObject({
      refused: 'finding.agencyFixed',
    });
  });

  test.each([
    [{ ...fields, source: { ...fields.source } }, true],
    [{ ...fields, source: { ...fields.source, title: 'Khác' } }, false],
    [{ ...fields, statedDueOn: '2026-12-05' }, false],
    [{ ...fields, remedy: 'Khác' }, false],
  ])('to %j changes nothing: %s', (asked, isSame) => {
    expect(hasFields(entered, asked)).toBe(isSame);
  });
});

test('nobody confirms what they reported, wherever they work now', () => {
  const own = { ...act, by: { id: 'head H44.100', name: 'Nguyễn Hữu Thành', agency: 'H44' } };

  expect(confirm(reported, own, { version: 2 })).toMatchObject({ refused: 'finding.ownReport' });
});

test('what is withdrawn after a report keeps the report', () => {
  expect(withdraw(reported, act, { version: 2, reason })).toMatchObject({ state: 'withdrawn', report: { at: NOW } });
  expect(withdrawn).not.toHaveProperty('report');
});

test('the words of a confirmation are kept', () => {
  expect(confirm(reported, act, { version: 2, text: 'Đã kiểm tra tại chỗ.' })).toMatchObject({
    confirmed: { text: 'Đã kiểm tra tại chỗ.' },
  });
});
