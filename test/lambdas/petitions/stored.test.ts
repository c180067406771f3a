import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Petition, PetitionSchema } from '../../../lambdas/petitions/domain/case/petition.ts';
import { statuses } from '../../../lambdas/petitions/domain/case/status.ts';
import { explainDeadline } from '../../../lambdas/petitions/domain/deadlines/explain.ts';
import { guardOf } from '../../../lambdas/petitions/domain/moves/guards.ts';
import type { Move } from '../../../lambdas/petitions/domain/moves/moves.ts';
import { citizenView } from '../../../lambdas/petitions/domain/views/citizen-view.ts';
import { staffView } from '../../../lambdas/petitions/domain/views/staff-view.ts';
import type { Item } from '../../../lambdas/platform/table.ts';
import { calendar, itemOf } from '../../support/petitions.ts';

/** The instant at which the recorded views were made. */
const NOW = '2026-12-02T03:00:00.000Z';

type View = { readonly actions: readonly string[] };

type Recorded = {
  readonly name: string;
  readonly item: Item & { readonly status: string; readonly sealedContact: { readonly base64: string } };
  readonly views: Readonly<Record<'citizen' | 'staff', View>> & {
    readonly explanation: { readonly calendar: object };
  };
};

/** Items of every state, with the views made of them, as the code wrote them on 28 November 2026. Never regenerated. */
const recorded: Recorded[] = readFileSync(join(import.meta.dirname, 'data/items-v1.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Attributes of the indexes, derived from the petition: later versions add them when they write it. */
const addedSince = [
  'ratedOn',
  'ratedAt',
  'lowRatedAgency',
  'ratedLevel',
  'calendarVersion',
  'endedDueOn',
  'publicationDueOn',
  'past',
  'copyShard',
  'excerpt',
];

const itemIn = ({ item }: Recorded): Item => ({
  ...item,
  sealedContact: Uint8Array.from(Buffer.from(item.sealedContact.base64, 'base64')),
});

/** Texts may be reworded, and moves may be added: the views are compared without them. */
const texts = ['label', 'basis', 'counted', 'skipped', 'undecided', 'actions'];
const withoutTexts = (view: object) =>
  JSON.parse(JSON.stringify(view, (key, value) => (texts.includes(key) ? undefined : value)));

/** Since these were recorded, the sender reads an answer at once, and whether it was late. */
function senderView(petition: Petition): object {
  const { answer, late, ...seen } = citizenView(petition, NOW, calendar);
  return petition.status === 'awaitingPublication' ? seen : { ...seen, answer, late };
}

describe('an item that an earlier version wrote', () => {
  test('is recorded of every state', () => {
    // No version before this one merged petitions.
    const known = statuses.filter((status) => status !== 'merged');

    expect(new Set(recorded.map(({ item }) => item.status))).toStrictEqual(new Set(known));
  });

  test.each(recorded)('is read and shown as before: $name', (one) => {
    const petition = PetitionSchema.parse(itemIn(one));

    // Later versions show the place again.
    const before = { ...one.views.citizen, ...(petition.place && { place: petition.place }) };
    expect(withoutTexts(senderView(petition))).toStrictEqual(withoutTexts(before));
    // Later versions also say what was late, and by when it has to be accepted.
    const { late: _late, triageDueOn, ...staff } = staffView(petition, NOW, calendar);
    expect(triageDueOn === undefined).toBe(petition.status !== 'submitted');
    expect(withoutTexts(staff)).toStrictEqual(withoutTexts(one.views.staff));
    const { triage, ...explained } = explainDeadline(petition, calendar);
    expect(triage?.dueOn).toBe(triageDueOn);
    expect(withoutTexts(explained)).toStrictEqual({
      ...one.views.explanation,
      calendar: { ...one.views.explanation.calendar, version: calendar.version },
    });
  });

  test.each(recorded)(
    'allows at least what it allowed before, unless its delay has to be explained first: $name',
    (one) => {
      const petition = PetitionSchema.parse(itemIn(one));
      const { citizen, staff } = one.views;

      expect(citizenView(petition, NOW, calendar).actions).toEqual(expect.arrayContaining([...citizen.actions]));
      const { actions } = staffView(petition, NOW, calendar);
      const isHeldUp = (action: string) =>
        guardOf(action as Move)?.(petition, { now: NOW })?.refused === 'petition.delayUnexplained';
      expect(actions).toEqual(expect.arrayContaining(staff.actions.filter((action) => !isHeldUp(action))));
    },
  );

  test.each(recorded)('is written back as it was: $name', async (one) => {
    const item = await itemOf(PetitionSchema.parse(itemIn(one)));
    for (const name of addedSince) if (!(name in one.item)) Reflect.deleteProperty(item, name);

    expect(JSON.parse(JSON.stringify(item))).toStrictEqual(JSON.parse(JSON.stringify(itemIn(one))));
  });
});
