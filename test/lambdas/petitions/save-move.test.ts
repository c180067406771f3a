import { describe, expect, test } from 'vitest';
import type { Petition } from '../../../lambdas/petitions/domain/petition.ts';
import { saveMove } from '../../../lambdas/petitions/save-move.ts';
import type { Written } from '../../../lambdas/platform/table.ts';
import { aPetition, moved } from '../../support/petitions.ts';

const before = aPetition();
const after = moved(before, 'accept');
const store = (written: Written, found: Petition | undefined) => ({
  save: async () => written,
  find: async () => found,
});

describe('a move', () => {
  test('that was written is what stands now', async () => {
    expect(await saveMove(store('written', undefined), before, after)).toBe(after);
  });

  test('that came second names the version that holds now', async () => {
    expect(await saveMove(store('conflict', { ...after, version: 7 }), before, after)).toMatchObject({
      refused: 'petition.versionConflict',
      detail: { version: 7 },
    });
  });

  test('of a petition that has gone meanwhile names the version that was read', async () => {
    expect(await saveMove(store('conflict', undefined), before, after)).toMatchObject({ detail: { version: 1 } });
  });
});
