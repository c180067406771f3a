import { describe, expect, test } from 'vitest';
import { withVersions } from '../../../../../lambdas/petitions/domain/case/history.ts';
import { staffView } from '../../../../../lambdas/petitions/domain/views/staff-view.ts';
import { aPetition, calendar, MONDAY, moved, THURSDAY, VERSIONS } from '../../../../support/petitions.ts';
import { secondCalendar } from '../../../../support/rules.ts';

const accepted = moved(aPetition(), 'accept', MONDAY);
const extended = moved(moved(accepted, 'assign', MONDAY), 'recalculate', THURSDAY, { calendar: secondCalendar });
const after = moved(extended, 'note', THURSDAY);
const second = { ...VERSIONS, calendar: 'vn/2099.1' };

describe('the versions of the rules', () => {
  test('are noted with the first event, and then only where they change', () => {
    expect(after.events.map(({ versions }) => versions)).toStrictEqual([
      undefined,
      VERSIONS,
      undefined,
      second,
      undefined,
    ]);
  });

  test('are those of the event before where an event has none, as staff read it', () => {
    expect(staffView(after, THURSDAY, calendar).events.map(({ versions }) => versions)).toStrictEqual([
      ...[undefined, VERSIONS, VERSIONS, second, second],
    ]);
  });

  test('of a history that repeats them, as earlier versions wrote it, stay as they are', () => {
    const repeated = withVersions(after.events);

    expect(withVersions(repeated)).toStrictEqual(repeated);
  });
});
