import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { countWorkingDays } from '../../lambdas/calendar/working-days.ts';
import type { Instant } from '../../lambdas/kernel/time.ts';
import type { Act } from './act.ts';
import { filled } from './field-values.ts';
import { instantOf } from './moment.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import { leaderAbove, type Staff, teamOf } from './staff.ts';
import { answerText, summaryText } from './texts.ts';
import type { Timeline } from './timeline.ts';

/** Each act contains the version that the previous one left. What is late is explained before it is answered or published. */
export function actsOf(scenario: Scenario, random: Random): readonly Act[] {
  const { template, agency, fieldValues, timeline, outcome } = scenario;
  const { refused, accepted, assigned, answered, published } = timeline;
  const { head, officers } = teamOf(agency);
  const isConduct = template.matter === 'conduct';
  const chosen = random.weighted([[officers[0], 3] as const, [officers[1], 2] as const]);
  // Officers of the unit never read what is about the conduct of one of them.
  const officer = isConduct ? head : chosen;
  const publisher = isConduct ? leaderAbove : head;
  const when = (moment: Timeline['received']) => instantOf(moment, random);
  const acts: Act[] = [];
  const version = () => acts.length + 1;
  if (refused && 'note' in template) {
    const body = { version: version(), ground: template.ground, note: filled(template.note, fieldValues) };
    acts.push({ at: when(refused), action: 'refuse', by: head, body });
  }
  if (accepted) acts.push({ at: when(accepted), action: 'accept', by: head, body: { version: version() } });
  if (assigned) {
    const body = { version: version(), to: officer.id, name: officer.name };
    acts.push({ at: when(assigned), action: 'assign', by: head, body });
  }
  if (answered && 'answer' in template) {
    const at = when(answered);
    const text = answerText(template, fieldValues, { isLate: outcome.isLate, random });
    if (outcome.isLate) acts.push(explanation(at, officer, version(), 'answer'));
    const body = {
      version: version(),
      text,
      publish: outcome.status !== 'answered',
      ...(isConduct && { outcome: 'dealtWith' as const }),
    };
    acts.push({ at, action: 'answer', by: officer, body });
  }
  if (published && answered && 'summary' in template) {
    const at = when(published);
    if (isPublishedLate(timeline)) acts.push(explanation(at, publisher, version(), 'publication'));
    const body = { version: version(), summary: summaryText(template, fieldValues, random) };
    acts.push({ at, action: 'publish', by: publisher, body });
  }

  return acts;
}

const PUBLICATION_DAYS = 2;

const isPublishedLate = ({ answered, published }: Timeline) =>
  answered !== undefined &&
  published !== undefined &&
  countWorkingDays(vietnamCalendar(), answered.on, published.on) > PUBLICATION_DAYS;

const delays = {
  answer: 'Cần xác minh thực tế và lấy ý kiến đơn vị liên quan nên chậm so với thời hạn.',
  publication: 'Cần rà soát lại nội dung trước khi công khai nên chậm so với thời hạn.',
} as const;

const explanation = (at: Instant, by: Staff, version: number, of: keyof typeof delays): Act => ({
  ...{ at, by },
  action: 'explainDelay',
  body: { version, text: delays[of] },
});
