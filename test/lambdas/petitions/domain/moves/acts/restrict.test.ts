import { expect, test } from 'vitest';
import { MAX_EVENTS } from '../../../../../../lambdas/petitions/domain/case/history.ts';
import { statuses } from '../../../../../../lambdas/petitions/domain/case/status.ts';
import { lock, remove, unlock } from '../../../../../../lambdas/petitions/domain/moves/acts/restrict.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  CONTENT,
  legal,
  MONDAY,
  RECEIVED_AT,
} from '../../../../../support/petitions.ts';

const reason = 'Tài liệu kèm theo có dấu mật.';
const act = anAct({ now: MONDAY, mover: 'head' });

test('what is removed keeps who did what and when, and of all texts only the reason', () => {
  const removed = legal(remove(aPetitionIn('answered'), act, reason));

  expect(JSON.stringify(removed)).not.toContain(CONTENT);
  expect(JSON.stringify(removed)).not.toContain(ANSWER);
  expect(removed.events.filter(({ note }) => note !== undefined)).toMatchObject([{ event: 'removed', note: reason }]);
});

test('an officer does not remove, and neither does anyone where the history is full', () => {
  const full = aPetition({
    events: Array.from({ length: MAX_EVENTS }, () => ({ at: RECEIVED_AT, event: 'noted' as const })),
  });

  expect(remove(aPetition(), anAct({ now: MONDAY, mover: 'officer' }), reason)).toMatchObject({
    refused: 'caller.forbidden',
  });
  expect(remove(full, act, reason)).toMatchObject({ refused: 'petition.historyFull' });
});

test.each(statuses)('what is %s is as it was once it is locked and unlocked', (status) => {
  const petition = aPetitionIn(status);
  const { version, events } = petition;

  const locked = legal(lock(petition, act, { reason }));
  const unlocked = legal(unlock(locked, act, reason));

  expect(locked).toEqual({
    ...petition,
    version: version + 1,
    lock: { at: MONDAY, by: act.by, reason },
    events: [...events, expect.objectContaining({ event: 'locked' })],
  });
  expect(unlocked).toEqual({
    ...petition,
    version: version + 2,
    events: [...events, expect.objectContaining({ event: 'locked' }), expect.objectContaining({ event: 'unlocked' })],
  });
});

test.each(['refused', 'forwardedOut'] as const)(
  'what is %s and leads others is separated from them before it is locked',
  (status) => {
    const leading = { ...aPetitionIn(status), duplicates: [{ code: 'PAKN-2222-2222', at: MONDAY }] };

    expect(lock(leading, act, { reason })).toMatchObject({ refused: 'petition.illegalMove' });
    expect(legal(lock({ ...leading, duplicates: [] }, act, { reason })).lock).toBeDefined();
    expect(
      legal(lock({ ...aPetitionIn('answered'), duplicates: leading.duplicates }, act, { reason })).lock,
    ).toBeDefined();
  },
);
