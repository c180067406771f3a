import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../lambdas/kernel/time.ts';
import { alerts, keep, mail, ordered, petitions, read, stored, tick, watchTables } from '../../support/alert-watch.ts';
import { createTable } from '../../support/engine.ts';
import { aPetition, moved, NEXT_TUESDAY } from '../../support/petitions.ts';

watchTables(createTable);

describe('the steps of the triage', () => {
  const due = { refuse: '2026-12-03', due: '2026-12-08', late: '2026-12-09', leaders: '2026-12-15' };
  const opening = (on: string) => instantAt(on, '07:30');
  const headOn = (on: string) => `digest/${on}/head/sms`;

  test('are sent to the head, at the limit of the last act to the leaders above, each once', async () => {
    const { code } = await keep(aPetition({ receivedAt: NEXT_TUESDAY }));

    for (const on of [due.refuse, due.due, due.late]) {
      await tick(opening(on));
      expect(ordered()).toStrictEqual([headOn(on)]);
      await tick(instantAt(on, '09:00'));
      await tick(instantAt(on, '16:45'));
      expect(ordered()).toStrictEqual([]);
    }
    expect(await read(headOn(due.late))).toMatchObject({
      text: `Lang Nghe 9 Dec 2026: 1 overdue. ${code} (H44.100): acceptance due 8 Dec 2026, overdue by 1 working day. https://langnghe.example/can-bo/${code}`,
    });
    await tick(opening(due.leaders));
    // The head, because half of the time for the answer has passed and no officer is assigned.
    expect(ordered()).toStrictEqual([mail(`digest/${due.leaders}/leader`), headOn(due.leaders)].toSorted());
    expect((await petitions.find(code))?.nextAlertAt).toBe(opening('2026-12-17'));
  });

  test('end with the acceptance, also those that are noted and not sent', async () => {
    const petition = await keep(aPetition({ receivedAt: NEXT_TUESDAY }));
    await alerts.note(
      {
        ...{ person: 'head', personAgency: 'H44.100', code: petition.code },
        ...{ round: 1, step: 'triageRefuse', since: opening(due.refuse) },
      },
      opening(due.refuse),
    );
    await petitions.save(moved(petition, 'accept'), petition);

    for (const on of [due.refuse, due.due, due.late]) await tick(opening(on));

    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor('head')).toStrictEqual([]);
    await tick(opening(due.leaders));
    // Half of the time for the answer, which nobody is assigned to.
    expect(ordered()).toStrictEqual([headOn(due.leaders)]);
    expect((await petitions.find(petition.code))?.nextAlertAt).toBe(opening('2026-12-17'));
  });

  test('are sent again by nobody when an acceptance is taken back, and what is late of them goes on', async () => {
    const petition = await keep(aPetition({ receivedAt: NEXT_TUESDAY }));
    await tick(opening(due.refuse));
    ordered();
    const noted = await stored(petition.code);
    const accepted = moved(noted, 'accept');
    await petitions.save(accepted, noted);
    await petitions.save(moved(accepted, 'undoAccept'), accepted);

    await tick(opening('2026-12-04'));
    expect(ordered()).toStrictEqual([]);
    await tick(opening(due.due));
    expect(ordered()).toStrictEqual([headOn(due.due)]);
  });

  test('of a petition that an earlier version stored are sent with its next alert', async () => {
    const { triageDueOn: _none, ...old } = {
      ...aPetition({ receivedAt: NEXT_TUESDAY }),
      nextAlertAt: opening('2026-12-11'),
    };
    await keep(old);

    await tick(opening(due.leaders));

    expect(ordered()).toStrictEqual([mail(`digest/${due.leaders}/leader`), headOn(due.leaders)].toSorted());
  });
});
