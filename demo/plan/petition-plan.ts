import type { Instant } from '../../lambdas/kernel/time.ts';
import type { SubmitInput } from '../../lambdas/petitions/submit-contract.ts';
import { type Fate, fates } from '../data/fates.ts';
import type { Act, Body } from './act.ts';
import { ratingOfAnswer } from './answer-rating.ts';
import { caseDecks } from './case-decks.ts';
import { petitionText } from './letters.ts';
import { instantOf } from './moment.ts';
import { actsOf } from './petition-acts.ts';
import { blanksFor, filled } from './petition-text.ts';
import { type Random, randomOf } from './random.ts';
import { receivingAgency } from './receiving-agency.ts';
import { senderNear } from './sender.ts';
import type { Span } from './span.ts';
import type { Story } from './story.ts';
import { timelineOf } from './timeline.ts';

/** A petition and all that happens to it, in order. */
export type PlannedPetition = {
  /** The client's idempotency key. */
  readonly key: string;
  readonly fate: Fate;
  readonly agency: string;
  readonly at: Instant;
  readonly body: Body<typeof SubmitInput>;
  readonly acts: readonly Act[];
};

export function petitionPlan(seed: number, span: Span, share: number): readonly PlannedPetition[] {
  const decks = caseDecks(randomOf(seed, 'cases'));
  const random = randomOf(seed, 'agencies');
  const each = fates.flatMap((fate) => Array.from({ length: Math.ceil(fate.count * share) }, () => fate));

  const contents = new Set<string>();
  return randomOf(seed, 'order')
    .shuffled(each)
    .map((fate, at) => {
      const agency = receivingAgency(fate, random);
      const told = fate.status === 'refused' ? decks.refused() : decks.of(agency);
      return newlyTold({ seed, span, number: at + 1, fate, agency, told }, contents);
    });
}

type Begun = Omit<Story, 'blanks' | 'timeline'>;

/** Nobody writes to the letter what somebody else has written: who would, draws again. */
function newlyTold(begun: Begun, contents: Set<string>): PlannedPetition {
  for (let attempt = 1; ; attempt += 1) {
    const petition = planned(begun, attempt);
    if (contents.has(petition.body.content)) continue;
    contents.add(petition.body.content);
    return petition;
  }
}

function planned(begun: Begun, attempt: number): PlannedPetition {
  const { seed, span, number, fate, agency } = begun;
  const random = randomOf(seed, `petition ${number} ${attempt}`);
  const timeline = timelineOf({ fate, span, isEarly: isOfThePast(agency, fate) }, random);
  const { received, answered } = timeline;
  const blanks = blanksFor({ agency, receivedOn: received.on, answeredOn: answered?.on ?? received.on }, random);
  const story = { ...begun, blanks, timeline };

  return {
    ...{ fate, agency },
    key: `demo-${seed}-${span.first}-petition-${number}`,
    at: instantOf(received, random),
    body: submission(story, random),
    acts: [...actsOf(story, random), ...ratingOfAnswer(story, random)],
  };
}

/** The agency that gets better was late in the first half of the story only. */
const isOfThePast = (agency: string, { isLate }: Fate) => agency === 'H44.104' && isLate;

function submission({ told, agency, blanks, number }: Story, random: Random): PlannedPetition['body'] {
  const { kind, matter, procedure, place } = told;
  const isSecretive = told.content.includes('giữ kín danh tính');
  const isUnsure = agency === 'H44' && random.happens(0.6);

  return {
    ...{ kind, matter },
    content: petitionText(told, blanks, random),
    ...(!isUnsure && { agency }),
    ...(procedure !== undefined && { procedure }),
    ...(place !== undefined && { place: filled(place, blanks) }),
    contact: senderNear(agency, number, random),
    ...((isSecretive || random.happens(0.15)) && { hideIdentity: true }),
    language: 'vi',
  };
}
