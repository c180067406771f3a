import type { Rating } from './rating.ts';

/** The API representation of a rating: includes reasons that were added later, and never the comment. */
export function ratingView({ id, subject, code, agency, procedure, channel, at, levels, reasons, ...rest }: Rating) {
  const kind = subject.startsWith('dossier#') ? ('dossier' as const) : ('visit' as const);
  const { receivedAt, questionnaire } = rest;
  return { id, subject: { kind, code }, agency, procedure, channel, at, receivedAt, levels, reasons, questionnaire };
}
