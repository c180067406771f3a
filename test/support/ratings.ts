import { type AnswerRating, cellOf, currentQuestionnaire, type Rating } from '../../lambdas/ratings/domain/rating.ts';

const at = '2026-11-21T02:15:00.000Z';

/** A stored rating, by default from a kiosk. Its cell is derived from agency and time. */
export function aRating(given: Partial<Rating> = {}): Rating {
  const agency = given.agency ?? 'H44.100';
  return {
    subject: 'visit#tap-1',
    id: 'tap-1',
    bodyHash: 'hash',
    agency,
    channel: 'kiosk',
    proof: 'device',
    at,
    cell: cellOf(agency, given.at ?? at),
    levels: { overall: 4 },
    version: 1,
    receivedAt: at,
    questionnaire: currentQuestionnaire,
    ...given,
  };
}

/** A stored rating of the answer to a petition. */
export function anAnswerRating(given: Partial<AnswerRating> = {}): AnswerRating {
  const agency = given.agency ?? 'H44.100';
  return {
    subject: 'petition#PAKN-7K3D-9QXM#1',
    agency,
    channel: 'web',
    proof: 'receipt',
    at,
    cell: cellOf(agency, given.at ?? at),
    levels: { overall: 2 },
    version: 1,
    receivedAt: at,
    changedAt: at,
    questionnaire: currentQuestionnaire,
    ...given,
  };
}
