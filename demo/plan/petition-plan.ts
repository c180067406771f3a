import type { Instant } from '../../lambdas/kernel/time.ts';
import type { SubmitInput } from '../../lambdas/petitions/submit-contract.ts';
import { type Outcome, outcomes } from '../data/outcomes.ts';
import type { Act, Body } from './act.ts';
import { ratingOfAnswer } from './answer-rating.ts';
import { caseDraws } from './case-draws.ts';
import { fieldValuesFor, filled } from './field-values.ts';
import { instantOf } from './moment.ts';
import { actsOf } from './petition-acts.ts';
import { type Random, randomOf } from './random.ts';
import { receivingAgency } from './receiving-agency.ts';
import type { Scenario } from './scenario.ts';
import { senderNear } from './sender.ts';
import type { Span } from './span.ts';
import { petitionText } from './texts.ts';
import { timelineOf } from './timeline.ts';

/** A petition and everything that happens to it, in order. */
export type PlannedPetition = {
  /** The client's idempotency key. */
  readonly key: string;
  readonly outcome: Outcome;
  readonly agency: string;
  readonly at: Instant;
  readonly body: Body<typeof SubmitInput>;
  readonly acts: readonly Act[];
};

export function petitionPlan(seed: number, span: Span, share: number): readonly PlannedPetition[] {
  const draws = caseDraws(randomOf(seed, 'cases'));
  const random = randomOf(seed, 'agencies');
  const each = outcomes.flatMap((outcome) => Array.from({ length: Math.ceil(outcome.count * share) }, () => outcome));

  const contents = new Set<string>();
  return randomOf(seed, 'order')
    .shuffled(each)
    .map((outcome, at) => {
      const agency = receivingAgency(outcome, random);
      const template = outcome.status === 'refused' ? draws.refused() : draws.of(agency);
      return uniquePetition({ seed, span, number: at + 1, outcome, agency, template }, contents);
    });
}

type ScenarioStart = Omit<Scenario, 'fieldValues' | 'timeline'>;

/** No two petitions have the same text: a duplicate is drawn again. */
function uniquePetition(start: ScenarioStart, contents: Set<string>): PlannedPetition {
  for (let attempt = 1; ; attempt += 1) {
    const petition = planned(start, attempt);
    if (contents.has(petition.body.content)) continue;
    contents.add(petition.body.content);
    return petition;
  }
}

function planned(start: ScenarioStart, attempt: number): PlannedPetition {
  const { seed, span, number, outcome, agency } = start;
  const random = randomOf(seed, `petition ${number} ${attempt}`);
  const timeline = timelineOf({ outcome, span, isEarly: improvedLater(agency, outcome) }, random);
  const { received, answered } = timeline;
  const fieldValues = fieldValuesFor(
    { agency, receivedOn: received.on, answeredOn: answered?.on ?? received.on },
    random,
  );
  const scenario = { ...start, fieldValues, timeline };

  return {
    ...{ outcome, agency },
    key: `demo-${seed}-${span.first}-petition-${number}`,
    at: instantOf(received, random),
    body: submission(scenario, random),
    acts: [...actsOf(scenario, random), ...ratingOfAnswer(scenario, random)],
  };
}

/** The agency that improves was late in the first half of the demo only. */
const improvedLater = (agency: string, { isLate }: Outcome) => agency === 'H44.104' && isLate;

function submission({ template, agency, fieldValues, number }: Scenario, random: Random): PlannedPetition['body'] {
  const { kind, matter, procedure, place } = template;
  const isSecretive = template.content.includes('giữ kín danh tính');
  const isUnsure = agency === 'H44' && random.happens(0.6);

  return {
    ...{ kind, matter },
    content: petitionText(template, fieldValues, random),
    ...(!isUnsure && { agency }),
    ...(procedure !== undefined && { procedure }),
    ...(place !== undefined && { place: filled(place, fieldValues) }),
    contact: senderNear(agency, number, random),
    ...((isSecretive || random.happens(0.15)) && { hideIdentity: true }),
    language: 'vi',
  };
}
