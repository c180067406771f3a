import { beforeEach, describe, expect, test } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import { record } from '../../../lambdas/petitions/domain/case/history.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { accept } from '../../../lambdas/petitions/domain/moves/acts.ts';
import { rateAnswer } from '../../../lambdas/petitions/domain/rate.ts';
import { saveMove } from '../../../lambdas/petitions/save-move.ts';
import { acting } from '../../../lambdas/petitions/staff/act.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { tables } from '../../../lambdas/service.ts';
import { phuTho } from '../../support/agencies.ts';
import { aCaller, aPetition, aPetitionIn, calendar, legal, MONDAY, moved, THURSDAY } from '../../support/petitions.ts';

let petitions: PetitionStore;
beforeEach(() => {
  petitions = petitionStore(memoryTable(tables.petitions));
});

const traced = (petition: Petition): Petition =>
  legal(record(petition, { now: MONDAY, event: 'contactOpened', note: 'Gọi hẹn khảo sát' }));
const rated = (petition: Petition): Petition => legal(rateAnswer(petition, { level: 4 }, { now: THURSDAY, calendar }));
const noted = (petition: Petition): Petition => moved(petition, 'note');

async function held(code: string): Promise<Petition> {
  const petition = await petitions.find(code);
  if (petition === undefined) throw new Error(`${code} is stored`);
  return petition;
}

const eventsOf = async (code: string) => (await held(code)).events.map(({ event }) => event);

describe('the version that officers hold', () => {
  test.each([
    ['a contact that is opened', aPetition(), traced],
    ['the rating of a citizen', aPetitionIn('answered'), rated],
  ])('is not raised by %s', async (_, petition, change) => {
    await petitions.create(petition);

    const saved = await saveMove(petitions, petition, change(petition));

    expect(saved).toMatchObject({ version: petition.version });
    expect(await held(petition.code)).toEqual(saved);
  });

  test.each([
    ['accept', aPetition(), traced],
    ['lock', aPetitionIn('answered'), rated],
  ] as const)('lets them %s what was read before such a write, which is kept', async (move, petition, change) => {
    await petitions.create(petition);
    await saveMove(petitions, petition, change(petition));
    const act = acting((current) => moved(current, move));

    const reply = await act(deps(petitions), request(petition));

    expect(reply).toMatchObject({ status: 200, body: { version: petition.version + 1 } });
    expect(await eventsOf(petition.code)).toHaveLength(petition.events.length + 2);
  });
});

describe('a write between read and save', () => {
  /** A store in which `change` is saved just before the first save of a test. */
  function outrunBy(change: (petition: Petition) => Petition, times = 1): PetitionStore {
    let left = times;
    return {
      ...petitions,
      async save(petition, before) {
        if (left > 0) {
          left -= 1;
          const current = await held(petition.code);
          expect(isRefusal(await saveMove(petitions, current, change(current)))).toBe(false);
        }
        return petitions.save(petition, before);
      },
    };
  }

  test('of a trace is kept, and the move is decided again', async () => {
    const petition = aPetition();
    await petitions.create(petition);
    const act = acting((current, decided) => accept(current, decided));

    const reply = await act(deps(outrunBy(traced)), request(petition));

    expect(reply).toMatchObject({ status: 200, body: { version: 2, status: 'accepted' } });
    expect(await eventsOf(petition.code)).toEqual(['submitted', 'contactOpened', 'accepted']);
  });

  test('of a move refuses the other with the version of today, and overwrites nothing', async () => {
    const petition = aPetition();
    await petitions.create(petition);
    const act = acting((current, decided) => accept(current, decided));

    const reply = await act(deps(outrunBy(noted)), request(petition));

    expect(reply).toMatchObject({
      refused: 'petition.versionConflict',
      detail: { version: 2, allowed: expect.arrayContaining(['accept']) },
    });
    expect(await eventsOf(petition.code)).toEqual(['submitted', 'noted']);
  });

  test('of a trace, again and again, ends as a conflict and overwrites none of them', async () => {
    const petition = aPetition();
    await petitions.create(petition);
    const act = acting((current, decided) => accept(current, decided));

    const reply = await act(deps(outrunBy(traced, 3)), request(petition));

    expect(reply).toMatchObject({ refused: 'petition.versionConflict', detail: { version: 1 } });
    expect(await eventsOf(petition.code)).toEqual(['submitted', 'contactOpened', 'contactOpened', 'contactOpened']);
  });

  test('of a trace is never lost to a save that read before it, though the version is the same', async () => {
    const petition = aPetition();
    await petitions.create(petition);
    await saveMove(petitions, petition, traced(petition));

    expect(await petitions.save(moved(petition, 'accept'), petition)).toBe('conflict');
    expect(await saveMove(petitions, petition, traced(petition))).toMatchObject({
      refused: 'petition.versionConflict',
    });
    expect(await eventsOf(petition.code)).toEqual(['submitted', 'contactOpened']);
  });
});

const deps = (store: PetitionStore) => ({
  petitions: store,
  directory: { tree: async () => treeOf(phuTho, '2026-11-23') },
  calendar,
});
const request = ({ code, version }: Petition) => ({
  params: { code },
  body: { version },
  caller: aCaller({ roles: ['head'] }),
  now: MONDAY,
});
