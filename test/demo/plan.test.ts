import { describe, expect, test } from 'vitest';
import { demoPlan } from '../../demo/plan/demo-plan.ts';
import type { PlannedPetition } from '../../demo/plan/petition-plan.ts';
import { isWorkingDay } from '../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { countWorkingDays } from '../../lambdas/calendar/working-days.ts';
import { hourOf, localDateOf, weekdayOf } from '../../lambdas/kernel/time.ts';

const UNTIL = '2026-11-22T00:30:00.000Z';
const { petitions, ratings } = demoPlan(20250701, UNTIL);

/** Where the acts of a petition leave it. */
function statusOf({ acts }: PlannedPetition): string {
  const last = acts.filter(({ action }) => action !== 'rating').at(-1);
  if (last === undefined) return 'submitted';
  if (last.action === 'answer') return last.body.publish === true ? 'awaitingPublication' : 'answered';
  const after = { accept: 'accepted', assign: 'processing', refuse: 'refused', publish: 'published' } as const;
  if (last.action === 'rating' || last.action === 'explainDelay') throw new Error(`${last.action} leads nowhere`);
  return after[last.action];
}

const answerDays = ({ at, acts }: PlannedPetition) => {
  const answer = acts.find(({ action }) => action === 'answer');
  return answer && countWorkingDays(vietnamCalendar(), localDateOf(at), localDateOf(answer.at));
};

/** The share of the satisfied of an agency, by the months of the story. */
function satisfiedByMonth(agency: string): readonly number[] {
  const told = ratings.filter(({ body }) => body.agency === agency);
  return [...Map.groupBy(told, ({ at }) => localDateOf(at).slice(0, 7)).values()].map(
    (month) => month.filter(({ body }) => (body.levels['overall'] ?? 0) >= 4).length / month.length,
  );
}

describe('petitions', () => {
  test('are in every state that routes lead to', () => {
    const counts = Object.fromEntries(
      [...Map.groupBy(petitions, statusOf)].map(([status, group]) => [status, group.length]),
    );

    expect(counts).toEqual({
      submitted: 20,
      accepted: 24,
      processing: 74,
      awaitingPublication: 16,
      refused: 150,
      answered: 800,
      published: 916,
    });
  });

  test('contain the version that the previous act left', () => {
    const versions = petitions.map(({ acts }) =>
      acts.flatMap((act) => (act.action === 'rating' ? [] : [act.body.version])),
    );

    expect(versions.every((each) => each.every((version, at) => version === at + 1))).toBe(true);
  });

  test('are answered within 15 working days, or some of them late', () => {
    const days = petitions.flatMap((petition) => answerDays(petition) ?? []);
    const late = days.filter((each) => each > 15);

    expect(late.length).toBe(360);
    expect(days.length - late.length).toBe(1372);
  });

  test('that are unanswered are late in some cases', () => {
    const late = petitions
      .filter((petition) => ['submitted', 'accepted', 'processing'].includes(statusOf(petition)))
      .filter(({ at }) => countWorkingDays(vietnamCalendar(), localDateOf(at), localDateOf(UNTIL)) > 15);

    expect(late.length).toBeGreaterThanOrEqual(18);
  });

  test('are handled by staff on working days only', () => {
    const days = petitions.flatMap(({ acts }) =>
      acts.filter(({ action }) => action !== 'rating').map(({ at }) => localDateOf(at)),
    );

    expect(days.filter((day) => !isWorkingDay(vietnamCalendar(), day))).toEqual([]);
  });

  test('are rated by about half of those who got an answer, after the answer', () => {
    const rated = petitions.filter(({ acts }) => acts.at(-1)?.action === 'rating');

    expect(rated.length).toBeGreaterThan(700);
    expect(rated.every((petition) => ['answered', 'published'].includes(statusOf(petition)))).toBe(true);
  });

  test('are sent to every agency, some without naming it', () => {
    expect(new Set(petitions.map(({ agency }) => agency)).size).toBe(7);
    expect(petitions.some(({ body }) => body.agency === undefined)).toBe(true);
  });

  test('that ask for discretion are never shown with a name', () => {
    const discreet = petitions.filter(({ body }) => body.content.includes('giữ kín danh tính'));

    expect(discreet.length).toBeGreaterThan(0);
    expect(discreet.every(({ body }) => body.hideIdentity)).toBe(true);
  });
});

describe('ratings', () => {
  test('are 30,000, oldest first, of the last 400 days', () => {
    const instants = ratings.map(({ at }) => at);

    expect(ratings.length).toBe(30_000);
    expect(instants).toEqual(instants.toSorted());
    expect(Date.parse(UNTIL) - Date.parse(instants[0] ?? '')).toBeLessThan(400 * 86_400_000);
  });

  test('show a good agency, a bad one, and one that improves', () => {
    const improving = satisfiedByMonth('H44.104');

    expect(Math.min(...satisfiedByMonth('H44.03'))).toBeGreaterThan(0.8);
    expect(Math.max(...satisfiedByMonth('H44.08'))).toBeLessThan(0.55);
    expect(improving[0]).toBeLessThan(0.5);
    expect(improving.at(-1)).toBeGreaterThan(0.8);
  });

  test('show the improvement month by month', () => {
    const means = satisfiedByMonth('H44.104').slice(1, -1);
    const steps = means.slice(1).map((mean, at) => mean - (means[at] ?? 0));

    expect(steps.filter((step) => step > 0).length).toBeGreaterThan(steps.length * 0.6);
    expect(Math.min(...steps)).toBeGreaterThan(-0.08);
  });

  test('are rare at weekends and most on Mondays', () => {
    const on = (weekday: number) => ratings.filter(({ at }) => weekdayOf(localDateOf(at)) === weekday).length;

    expect(on(7)).toBeLessThan(on(3) / 5);
    expect(on(1)).toBeGreaterThan(on(5) * 1.3);
  });

  test('are most frequent on Monday mornings', () => {
    const inTheMorning = (weekday: number) =>
      ratings.filter(({ at }) => weekdayOf(localDateOf(at)) === weekday && hourOf(at).slice(11) < '12').length;

    expect(inTheMorning(1)).toBeGreaterThan(inTheMorning(3) * 1.3);
  });

  test('are few around Tết', () => {
    const inMonth = (month: string) => ratings.filter(({ at }) => localDateOf(at).startsWith(month)).length;

    expect(inMonth('2026-02')).toBeLessThan(inMonth('2026-01') / 2);
    expect(inMonth('2026-02')).toBeLessThan(inMonth('2026-03') / 2);
  });

  test('mostly answer only the overall question, and some all seventeen', () => {
    const full = ratings.filter(({ body }) => Object.keys(body.levels).length === 17).length;
    const plain = ratings.filter(({ body }) => Object.keys(body.levels).length === 1).length;

    expect(full + plain).toBe(30_000);
    expect(full).toBeGreaterThan(3000);
    expect(full).toBeLessThan(5000);
  });

  test('use every channel that citizens have', () => {
    expect(new Set(ratings.map(({ body }) => body.channel))).toEqual(new Set(['web', 'kiosk', 'qr', 'sms']));
  });
});
