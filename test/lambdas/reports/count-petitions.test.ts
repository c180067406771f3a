import { describe, expect, test } from 'vitest';
import type { PetitionStore } from '../../../lambdas/petitions/store.ts';
import { countPetitions, passedCounter } from '../../../lambdas/reports/count-petitions.ts';
import { isBalanced } from '../../../lambdas/reports/domain/timeliness.ts';

test('all pages of all months are read once, for any number of counted months', async () => {
  const asked: string[] = [];
  const month: PetitionStore['month'] = async (agency, name, { after }) => {
    asked.push(`${agency} ${name} ${after?.code ?? ''}`);
    const row = { status: 'accepted', version: 1, kind: 'reflection', dueOn: '2026-12-01' } as const;
    const rows = [{ ...row, code: 'x', receivedAt: `${name}-05T02:00:00.000Z` }];
    return name === '2026-10' && after === undefined ? { rows, next: { at: 'at', code: 'first' } } : { rows };
  };

  const counted = await countPetitions({ month }, 'H44', ['2026-10', '2026-09']);

  expect(asked).toHaveLength(27);
  expect(asked).toContain('H44 2026-10 first');
  expect(new Set(asked).size).toBe(asked.length);
  expect(counted.get('2026-10')?.received).toStrictEqual({ total: 27, new: 2, carriedOver: 25 });
  expect(counted.get('2026-09')?.received).toStrictEqual({ total: 25, new: 1, carriedOver: 24 });
});

describe('a petition that was passed on', () => {
  const row = { code: 'x', status: 'accepted', version: 3, kind: 'reflection', dueOn: '2026-12-02' } as const;
  const passed = {
    ...row,
    receivedAt: '2026-10-28T02:00:00.000Z',
    agency: 'H44.104',
    arrivedOn: '2026-11-11',
    earlier: [
      { agency: 'H44', from: '2026-10-28', until: '2026-11-02', dueOn: '2026-11-18' },
      { agency: 'H44.100', from: '2026-11-02', until: '2026-11-11', dueOn: '2026-11-23' },
    ],
  };
  const passedOn: PetitionStore['passedOn'] = async (month) => ({ rows: month === '2026-10' ? [passed] : [] });
  const month: PetitionStore['month'] = async (_, name) => ({
    rows: name === '2026-10' ? [{ ...row, receivedAt: passed.receivedAt, passedMonth: '2026-10' }] : [],
  });

  test('is not counted with the petitions of its present owner', async () => {
    expect((await countPetitions({ month }, 'H44.104', ['2026-10'])).get('2026-10')?.received.total).toBe(0);
  });

  test.each<[string, string[], string, object]>([
    ['the first owner, before', ['H44'], '2026-10', { received: { new: 1 }, pending: { inTime: 1 } }],
    ['the first owner', ['H44'], '2026-11', { received: { carriedOver: 1 }, forwardedOut: 1, pending: { total: 0 } }],
    ['the one after', ['H44.100'], '2026-11', { received: { new: 1 }, forwardedOut: 1 }],
    ['the present owner', ['H44.104'], '2026-11', { received: { new: 1 }, forwardedOut: 0, pending: { inTime: 1 } }],
    ['the present owner, before', ['H44.104'], '2026-10', { received: { total: 0 } }],
    ['all of them', ['H44', 'H44.100', 'H44.104'], '2026-11', { received: { carriedOver: 1 }, forwardedOut: 0 }],
    ['the first two', ['H44', 'H44.100'], '2026-11', { received: { carriedOver: 1 }, forwardedOut: 1 }],
    ['the last two', ['H44.100', 'H44.104'], '2026-11', { received: { new: 1 }, pending: { inTime: 1 } }],
    ['another agency', ['H44.200'], '2026-11', { received: { total: 0 } }],
  ])('counts once for %s', async (_, agencies, period, expected) => {
    const counted = (await passedCounter({ passedOn }, ['2026-11']))(agencies, period);

    expect(counted).toMatchObject(expected);
    expect(counted.received.total).toBeLessThanOrEqual(1);
    expect(isBalanced(counted)).toBe(true);
  });
});
