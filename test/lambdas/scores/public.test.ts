import { describe, expect, test } from 'vitest';
import { ask, call, now, publishScores, read } from '../../support/public-scores.ts';

publishScores();

describe('scores', () => {
  test('of an agency and a month include the counts behind them, and may be cached for a minute', async () => {
    expect(await call({ agency: 'H44.100', period: '2026-11' })).toMatchObject({
      statusCode: 200,
      headers: { 'cache-control': 'public, max-age=60' },
    });
    expect(await read({ agency: 'H44.100', period: '2026-11' })).toMatchObject({
      agency: 'H44.100',
      period: { id: '2026-11', from: '2026-11-01', to: '2026-11-30', state: 'open' },
      method: { id: 'satisfaction-service', version: '2026.2' },
      asOf: now,
      respondents: 13,
      overall: { basis: 'question', n: 13, levels: [0, 7, 0, 6, 0], satisfiedShare: 0.4615, meanIndex: 58.46 },
      children: [{ agency: 'H44.100.1', suppressed: true }],
    });
  });

  test.each([
    ['2026-11-21', 6],
    ['2026-W47', 6],
    ['2026-11', 18],
    ['2026-Q4', 29],
    ['2026-H2', 34],
    ['2026', 34],
    ['r:2026-11', 23],
    ['r:2026', 39],
    ['2025', 5],
    ['2027', 0],
  ])('of %s count %i people in the province', async (period, respondents) => {
    expect(await read({ agency: 'H44', period })).toMatchObject({ respondents });
  });

  test('may be of one procedure and of one channel', async () => {
    const of = { agency: 'H44', period: '2026' };

    expect(await read({ ...of, procedure: '1.012766' })).toMatchObject({ respondents: 6, procedure: '1.012766' });
    expect(await read({ ...of, channel: 'sms' })).toMatchObject({ respondents: 7, channel: 'sms' });
    expect(await read({ ...of, procedure: '1.012766', channel: 'sms' })).toMatchObject({ respondents: 0 });
  });

  test('include the children as their own pages show them', async () => {
    const { children } = await read({ agency: 'H44', period: '2026-Q4' });

    expect(children?.map(({ agency, n }) => [agency, n])).toEqual([
      ['H44.01', undefined],
      ['H44.07', 5],
      ['H44.100', 13],
      ['H44.104', 8],
    ]);
    for (const { agency, name: _, ...figure } of children ?? []) {
      expect((await read({ agency, period: '2026-Q4' })).overall).toEqual(figure);
    }
    expect(children?.[2]).toMatchObject({ name: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' }, key: 'overall' });
  });

  test('include nothing of fewer than five people, not even in the sum above, so that the sum reveals nobody', async () => {
    expect(await read({ agency: 'H44', period: '2026-10' })).toMatchObject({ respondents: 11, overall: { n: 8 } });
    expect(await read({ agency: 'H44.01', period: '2026-10' })).toMatchObject({
      respondents: 3,
      overall: { suppressed: true },
    });
  });

  test('are of services; those of answers to petitions are read apart', async () => {
    const of = { agency: 'H44.07', period: '2026-11' };

    expect(await read(of)).toMatchObject({ of: 'service', respondents: 5, overall: { levels: [0, 0, 0, 5, 0] } });
    expect(await read({ ...of, of: 'service' })).toEqual(await read(of));
    expect(await read({ ...of, of: 'answers' })).toMatchObject({
      of: 'answers',
      respondents: 6,
      overall: { levels: [0, 6, 0, 0, 0] },
      open: { respondents: 0, overall: { suppressed: true } },
    });
  });

  test('are of proven ratings; open ones stand apart and are in no other figure', async () => {
    expect(await read({ agency: 'H44.07', period: '2026-11' })).toMatchObject({
      respondents: 5,
      open: { respondents: 7, overall: { key: 'overall', n: 7, levels: [7, 0, 0, 0, 0], satisfiedShare: 0 } },
    });
    expect(await read({ agency: 'H44.07', period: '2026-11', channel: 'web' })).toMatchObject({
      respondents: 0,
      open: { respondents: 7, overall: { n: 7 } },
    });
  });

  test('of days and weeks are counted but not shown, because together they would reveal single people', async () => {
    for (const period of ['2026-11-21', '2026-W47']) {
      expect(await read({ agency: 'H44.100', period })).toMatchObject({
        respondents: 6,
        overall: { suppressed: true },
      });
    }
  });

  test('use the tree at the end of the period', async () => {
    expect(
      (await read({ agency: 'H44', period: '2026-Q3' })).children?.map(({ agency, n }) => [agency, n]),
    ).toContainEqual(['H44.900', 5]);
    expect(await read({ agency: 'H44.900', period: '2026-09' })).toMatchObject({
      respondents: 5,
      period: { state: 'closed' },
    });
    expect(await ask({ agency: 'H44.900', period: '2026-10' })).toMatchObject({ status: 404 });
  });

  test('of an agency that ended within the period use the tree of its last day', async () => {
    for (const period of ['2026-Q3', '2026-H2', '2026']) {
      expect(await read({ agency: 'H44.900', period })).toMatchObject({
        respondents: 5,
        children: [{ agency: 'H44.900.1' }],
      });
    }
  });

  test('of an agency that is newer than the period are empty, without an error', async () => {
    expect(await read({ agency: 'H44', period: '2024' })).toMatchObject({
      respondents: 0,
      overall: { suppressed: true },
    });
    expect(await read({ agency: 'H44.104', period: '2024' })).not.toHaveProperty('asOf');
    expect(await read({ agency: 'H44.104', period: '2024' })).not.toHaveProperty('children');
  });

  test('pool the items if the overall question was not answered', async () => {
    expect(await read({ agency: 'H44', period: '2025' })).toMatchObject({
      overall: { basis: 'items', n: 10, meanIndex: 80 },
      factors: [{ key: 'A', n: 5, meanIndex: 100 }, { key: 'B', n: 5, meanIndex: 60 }, {}, {}, {}],
    });
  });
});
