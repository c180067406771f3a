import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arriving, decide } from '../../../../lambdas/dossiers/domain/decide.ts';
import { CHANGES_KEPT, type Dossier, type Facts } from '../../../../lambdas/dossiers/domain/dossier.ts';
import { someFacts } from '../../../support/dossiers.ts';

const NOW = '2026-11-20T03:00:00.000Z';
const at = (minute: number) => `2026-11-18T02:${`${minute}`.padStart(2, '0')}:00.000Z`;
const arriving = (minute: number, given: Partial<Facts> = {}): Arriving => ({
  code: 'H44.100-261102-0007',
  changedAt: at(minute),
  by: 'mot-cua',
  facts: someFacts(given),
});

function stored(...rows: readonly Arriving[]): Dossier {
  let dossier: Dossier | undefined;
  for (const row of rows) {
    const decision = decide(dossier, row, NOW);
    if (decision.result !== 'refused' && decision.dossier !== undefined) dossier = decision.dossier;
  }
  if (dossier === undefined) throw new Error('Nothing was stored');
  return dossier;
}

const done = { status: 'done', doneOn: '2026-11-13' } as const;

describe('facts that arrive', () => {
  test('are accepted the first time, with what no correction moves', () => {
    expect(decide(undefined, arriving(1, done), NOW)).toEqual({
      result: 'accepted',
      dossier: {
        ...someFacts(done),
        ...{ code: 'H44.100-261102-0007', version: 1, changedAt: at(1), by: 'mot-cua', changes: [], explanations: [] },
        ...{ firstDueOn: '2026-11-16', endKnownOn: '2026-11-20' },
      },
    });
  });

  test('change nothing the second time', () => {
    expect(decide(stored(arriving(1)), arriving(1), NOW)).toEqual({ result: 'repeated' });
  });

  test('that are the same at a later instant make what came between outdated', () => {
    const dossier = stored(arriving(1), arriving(5));

    expect(dossier).toMatchObject({ version: 1, changedAt: at(5), changes: [] });
    expect(decide(dossier, arriving(3, done), NOW)).toEqual({ result: 'outdated' });
  });

  test('that differ at the same instant are refused', () => {
    expect(decide(stored(arriving(1)), arriving(1, done), NOW)).toEqual({
      result: 'refused',
      code: 'dossier.sameTime',
    });
  });

  test('cannot make a received dossier one that was never received', () => {
    expect(decide(stored(arriving(1)), arriving(2, { status: 'notReceived' }), NOW)).toEqual({
      result: 'refused',
      code: 'dossier.wasReceived',
    });
    expect(decide(stored(arriving(1, { status: 'registered' })), arriving(2), NOW).result).toBe('changed');
  });

  test.each([
    ['another day of receipt', { receivedOn: '2026-10-01' }, 'dossier.wasReceived'],
    ['an end of years ago', { status: 'done', doneOn: '2025-01-10', receivedOn: '2026-11-02' }, 'dossier.endTooOld'],
  ] as const)('cannot take a received dossier out of the figures by %s', (_, given, code) => {
    expect(decide(stored(arriving(1)), arriving(2, given), NOW)).toEqual({ result: 'refused', code });
  });

  test('may correct a dossier whose end is that old already', () => {
    const old = { status: 'done', doneOn: '2025-01-10', receivedOn: '2025-01-02' } as const;

    expect(decide(stored(arriving(1, old)), arriving(2, { ...old, field: 'Đất đai' }), NOW).result).toBe('changed');
  });

  test('keep what was before, and which fields had no value', () => {
    const dossier = stored(arriving(1), arriving(2, { ...done, dueOn: '2026-11-30' }));

    expect(dossier.changes).toEqual([
      { at: NOW, by: 'mot-cua', before: { status: 'processing', dueOn: '2026-11-16' }, added: ['doneOn'] },
    ]);
    expect(dossier).toMatchObject({ firstDueOn: '2026-11-16', dueOn: '2026-11-30' });
  });

  test('keep the latest twenty changes', () => {
    const rows = Array.from({ length: CHANGES_KEPT + 5 }, (_, index) =>
      arriving(index, { field: `Lĩnh vực ${index}` }),
    );

    expect(stored(...rows).changes).toHaveLength(CHANGES_KEPT);
  });

  test('note when the present end became known, not an earlier one', () => {
    const first = decide(undefined, arriving(1, done), '2026-11-16T03:00:00.000Z');
    const known = first.result === 'accepted' ? first.dossier : undefined;
    const later = (given: Partial<Facts>) => {
      const decision = decide(known, arriving(2, { ...done, ...given }), NOW);
      return decision.result === 'changed' ? decision.dossier.endKnownOn : undefined;
    };

    expect(later({ field: 'Đất đai' })).toBe('2026-11-16');
    expect(later({ doneOn: '2026-11-12' })).toBe('2026-11-20');
  });

  test('keep what staff did', () => {
    const explanations = [{ at: NOW, by: 'officer-1', text: 'Chờ ý kiến cơ quan thuế.' }];
    const setAside = { at: NOW, by: 'leader-1', reason: 'Nhập trùng hồ sơ.' };
    const apology = { at: NOW, by: 'head-1', newDueOn: '2026-11-27', reason: 'Chờ ý kiến cơ quan thuế.' };
    const decision = decide({ ...stored(arriving(1)), explanations, apology, setAside }, arriving(2, done), NOW);

    expect(decision).toMatchObject({ result: 'changed', dossier: { explanations, apology, setAside, version: 2 } });
  });

  test('lead to the newest ones in whatever order and however often they arrive', () => {
    const rows = [
      arriving(1),
      arriving(2, { field: 'Đất đai' }),
      arriving(3, { dueOn: '2026-11-18' }),
      arriving(4, done),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows, ...rows], { minLength: 8 }), (shuffled) => {
        const { receivedOn, dueOn, doneOn, status } = stored(...shuffled);

        expect({ receivedOn, dueOn, doneOn, status }).toEqual({
          receivedOn: '2026-11-02',
          dueOn: '2026-11-16',
          ...done,
        });
      }),
    );
  });
});
