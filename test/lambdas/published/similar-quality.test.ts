import { describe, expect, test } from 'vitest';
import { measureQuality, missed } from '../../../bench/similar/quality.ts';

describe('similar petitions', async () => {
  const { places, suggestedInVain, readUnits } = await measureQuality();

  test('of 200 doubles written by hand at least nine in ten are among the first three', () => {
    expect(places).toHaveLength(200);
    expect(missed(places, 3)).toBeLessThanOrEqual(10);
  });

  test('are suggested for at most a quarter of texts of which nothing similar is published', () => {
    const inVain = suggestedInVain.filter((count) => count > 0).length;
    expect(inVain / suggestedInVain.length).toBeLessThanOrEqual(0.25);
  });

  test('cost at most 40 read units a request, among 1,400 published petitions', () => {
    expect(Math.max(...readUnits)).toBeLessThanOrEqual(40);
  });
});
