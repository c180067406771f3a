import { isProven } from './proof.ts';
import type { Rating } from './rating.ts';

/** The API representation of a rating: includes reasons that were added later, and never the comment. */
export function ratingView({ id, subject, code, ...rest }: Rating) {
  const kind = subject.startsWith('dossier#') ? ('dossier' as const) : ('visit' as const);
  const { agency, procedure, channel, proof, at, receivedAt, levels, reasons, questionnaire } = rest;
  return {
    ...{ id, subject: { kind, code }, agency, procedure, channel, proof, proven: isProven(proof) },
    ...{ at, receivedAt, levels, reasons, questionnaire },
  };
}
