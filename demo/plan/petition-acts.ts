import type { Act } from './act.ts';
import { answerText, summaryText } from './letters.ts';
import { instantOf } from './moment.ts';
import { filled } from './petition-text.ts';
import type { Random } from './random.ts';
import { teamOf } from './staff.ts';
import type { Story } from './story.ts';
import type { Timeline } from './timeline.ts';

/** Each act names the version that the one before it left. */
export function actsOf({ told, agency, blanks, timeline, fate }: Story, random: Random): readonly Act[] {
  const { refused, accepted, assigned, answered, published } = timeline;
  const { head, officers } = teamOf(agency);
  const officer = random.weighted([[officers[0], 3] as const, [officers[1], 2] as const]);
  const when = (moment: Timeline['received']) => instantOf(moment, random);
  const acts: Act[] = [];
  if (refused && 'note' in told) {
    const body = { version: 1, ground: told.ground, note: filled(told.note, blanks) };
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
  if (answered && 'answer' in told) {
    const body = {
      version: 3,
      text: answerText(told, blanks, { isLate: fate.isLate, random }),
      publish: fate.status !== 'answered',
    };
    acts.push({ at: when(answered), action: 'answer', by: officer, body });
  }
  if (published && 'summary' in told) {
    const body = { version: 4, summary: summaryText(told, blanks, random) };
    acts.push({ at: when(published), action: 'publish', by: head, body });
  }

  return acts;
}
