import { describe, expect, test } from 'vitest';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { saveMove } from '../../../lambdas/petitions/save-move.ts';
import type { Written } from '../../../lambdas/platform/table.ts';
import { aPetition, aPetitionIn, moved } from '../../support/petitions.ts';

const before = aPetitionIn('accepted');
const after = moved(before, 'assign');
const store = (written: Written, found: Petition | undefined) => ({
  save: async () => written,
  find: async () => found,
});

describe('a move', () => {
  test('that was written is returned', async () => {
    expect(await saveMove(store('written', undefined), before, after)).toMatchObject(after);
  });

  test('that lost the race is refused with the current version', async () => {
    expect(await saveMove(store('conflict', { ...after, version: 7 }), before, after)).toMatchObject({
      refused: 'petition.versionConflict',
      detail: { version: 7 },
    });
  });

  test('of a petition that is gone is refused with the version that was read', async () => {
    expect(await saveMove(store('conflict', undefined), before, after)).toMatchObject({
      detail: { version: before.version },
    });
  });

  test('whose response was lost is recognised, not repeated and not refused', async () => {
    const saved: Petition[] = [];
    const save = async (petition: Petition): Promise<Written> => {
      saved.push(petition);
      return 'conflict';
    };

    expect(await saveMove({ save, find: async () => saved[0] }, before, after)).toMatchObject(after);
    expect(saved).toHaveLength(1);
  });

  test('that another caller saved for the same version is still a conflict', async () => {
    expect(await saveMove(store('conflict', { ...after, stamp: 'theirs' }), before, after)).toMatchObject({
      refused: 'petition.versionConflict',
    });
  });

  test('is refused after repeated conflicts', async () => {
    expect(await saveMove(store('conflict', before), before, after)).toMatchObject({
      refused: 'petition.versionConflict',
      detail: { version: before.version },
    });
  });

  describe('that conflicts with an alert', () => {
    const marked = { ...before, alerts: { dueSoon: before.receivedAt }, nextAlertAt: '2026-12-14T00:00:00.000Z' };

    async function saveOutrun(wanted: Petition): Promise<Petition | undefined> {
      const saved: Petition[] = [];
      const save = async (petition: Petition) => (saved.push(petition) > 1 ? 'written' : 'conflict');
      await saveMove({ save, find: async () => marked }, before, wanted);
      return saved[1];
    }

    test('keeps the mark of the alert and the next instant', async () => {
      const saved = await saveOutrun(after);

      expect(saved).toStrictEqual({
        ...after,
        alerts: marked.alerts,
        nextAlertAt: marked.nextAlertAt,
        stamp: saved?.stamp,
      });
    });

    test('keeps the mark, and the instant that the move itself set', async () => {
      const submitted = aPetition();
      const accepted = moved(submitted, 'accept');
      const noted = {
        ...submitted,
        alerts: { triageRefuse: before.receivedAt },
        nextAlertAt: '2026-11-30T00:30:00.000Z',
      };
      const saved: Petition[] = [];
      const save = async (petition: Petition) => (saved.push(petition) > 1 ? 'written' : 'conflict');

      expect(await saveMove({ save, find: async () => noted }, submitted, accepted)).toMatchObject({
        ...{ status: 'accepted', alerts: noted.alerts, nextAlertAt: accepted.nextAlertAt },
      });
    });

    test('keeps nothing of the old round when it starts a new one', async () => {
      const restarted = moved(before, 'forward');

      const saved = await saveOutrun(restarted);

      expect(saved).toStrictEqual({ ...restarted, stamp: saved?.stamp });
      expect(saved?.alerts).toStrictEqual({});
    });

    test('has no alert when it ends the clock', async () => {
      const saved = await saveOutrun(moved(before, 'withdraw'));

      expect(saved).toMatchObject({ status: 'withdrawn', alerts: marked.alerts });
      expect(saved?.nextAlertAt).toBeUndefined();
    });
  });
});
