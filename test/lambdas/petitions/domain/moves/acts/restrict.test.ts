import { expect, test } from 'vitest';
import { MAX_EVENTS } from '../../../../../../lambdas/petitions/domain/case/history.ts';
import { remove } from '../../../../../../lambdas/petitions/domain/moves/acts/restrict.ts';
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
