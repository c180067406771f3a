import { dossierFacts, isPartOfEither } from '../directory/domain/dossier-code.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import type { Rating } from './domain/rating.ts';

/**
 * An agency that exists today or existed on the day of the visit, and that belongs to the dossier. `isKnown`: the look-up
 * of the dossier named its agency, which may be another one than the one that received it and is in its code.
 */
export async function checkAgency(
  directory: Pick<DirectoryStore, 'tree'>,
  { agency, at, code, subject }: Rating,
  now: Instant,
  isKnown = false,
): Promise<Refusal<'rating.agencyUnknown' | 'rating.dossierDate' | 'rating.dossierElsewhere'> | undefined> {
  const today = await directory.tree(now);
  const then = await directory.tree(now, localDateOf(at));
  if (today.find(agency) === undefined && then.find(agency) === undefined) return refuse('rating.agencyUnknown');
  if (isKnown || code === undefined || !subject.startsWith('dossier#')) return undefined;

  const dossier = dossierFacts(code);
  if (dossier.receivedOn === undefined || dossier.receivedOn > localDateOf(at)) {
    return refuse('rating.dossierDate', {
      detail: 'The six digits are the day of receipt (yyMMdd), not after the rating.',
    });
  }
  const belongs = [today, then].some(({ superiors }) => isPartOfEither(agency, dossier.agency, superiors));
  return belongs
    ? undefined
    : refuse('rating.dossierElsewhere', { detail: `The dossier belongs to ${dossier.agency}.` });
}
