import type { Rating } from './rating.ts';

/** A rating as it is answered to whoever gave it: with the reasons that were said since, and never its comment. */
export function ratingView({ id, subject, code, agency, procedure, channel, at, levels, reasons, ...rest }: Rating) {
  const kind = subject.startsWith('dossier#') ? ('dossier' as const) : ('visit' as const);
  const { receivedAt, questionnaire } = rest;
  return { id, subject: { kind, code }, agency, procedure, channel, at, receivedAt, levels, reasons, questionnaire };
}
