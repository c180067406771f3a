import { expect, test } from 'vitest';
import { activityList } from '../../../../../lambdas/reports/domain/activities/list.ts';
import { activityLabel } from '../../../../../lambdas/reports/domain/labels-of-activities.ts';

test('every activity has an id of its own, words in both languages, and a sentence for some and for none', () => {
  const ids = activityList.items.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  for (const { label, unit, most, some, none } of activityList.items) {
    expect([label.vi, label.en, unit.vi, unit.en, none].every((text) => text.length > 2)).toBe(true);
    expect(some.split('{count}')).toHaveLength(2);
    expect(none).toMatch(/^không /);
    expect(most).toBeGreaterThan(0);
  }
});

test('an activity that the list does not have is shown by its id', () => {
  expect(activityLabel('guidance').vi).toBe('Văn bản chỉ đạo, hướng dẫn đã ban hành');
  expect(activityLabel('parties')).toEqual({ vi: 'parties', en: 'parties' });
});
