import type { Act } from './act.ts';
import { instantOf } from './moment.ts';
import { filled } from './placeholders.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import { teamOf } from './staff.ts';
import { answerText, summaryText } from './texts.ts';
import type { Timeline } from './timeline.ts';

/** Each act contains the version that the previous one left. */
export function actsOf(
  { template, agency, placeholders, timeline, outcome }: Scenario,
  random: Random,
): readonly Act[] {
  const { refused, accepted, assigned, answered, published } = timeline;
  const { head, officers } = teamOf(agency);
  const officer = random.weighted([[officers[0], 3] as const, [officers[1], 2] as const]);
  const when = (moment: Timeline['received']) => instantOf(moment, random);
  const acts: Act[] = [];
  if (refused && 'note' in template) {
    const body = { version: 1, ground: template.ground, note: filled(template.note, placeholders) };
    acts.push({ at: when(refused), action: 'refuse', by: head, body });
  }
  if (accepted) acts.push({ at: when(accepted), action: 'accept', by: head, body: { version: 1 } });
  if (assigned) {
    acts.push({
      at: when(assigned),
      action: 'assign',
      by: head,
      body: { version: 2, to: officer.id, name: officer.name },
    });
  }
  if (answered && 'answer' in template) {
    const body = {
      version: 3,
      text: answerText(template, placeholders, { isLate: outcome.isLate, random }),
      publish: outcome.status !== 'answered',
    };
    acts.push({ at: when(answered), action: 'answer', by: officer, body });
  }
  if (published && 'summary' in template) {
    const body = { version: 4, summary: summaryText(template, placeholders, random) };
    acts.push({ at: when(published), action: 'publish', by: head, body });
  }

  return acts;
}
