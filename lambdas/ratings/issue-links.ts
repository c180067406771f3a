import { directory } from '../directory/config.ts';
import { dossierFacts, isPartOfEither } from '../directory/domain/dossier-code.ts';
import { ratingPath } from '../directory/domain/rating-path.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { addDays, localDateOf } from '../kernel/time.ts';
import { log } from '../platform/log.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { RatingLinks } from './answers.ts';
import { ratingKey } from './config.ts';
import { IssueLinksInput } from './contract.ts';
import { refusals } from './refusals.ts';
import { checkIssuer } from './staff-access.ts';
import { dossierToken } from './token.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly ratingKey: string };

/** `POST /v1/staff/ratingLinks`: a link for each dossier, for its receipt or a message to its holder. Nothing is stored. */
export const issueLinks = staffOperation({
  route: {
    id: 'ratings.issueLinks',
    method: 'POST',
    path: '/v1/staff/ratingLinks',
    summary: 'Issue links with which the holders of dossiers rate',
  },
  input: IssueLinksInput,
  answers: { 200: RatingLinks },
  refuses: pick(refusals, 'counter.agencyUnknown', 'rating.dossierDate', 'rating.dossierElsewhere'),
  example: () => {
    const agency = 'H44.100';
    const dossier = 'H44.100-261119-0007';
    const token = 'd~270218~bY3b0yJmHq2v6kz1cO4l2A';
    const path = ratingPath({ agency, dossier, token });
    const dossiers = [dossier];
    return {
      request: { body: { agency, dossiers } },
      answers: { 200: { items: [{ dossier, token, path }], validTo: '2027-02-18' } },
    };
  },
  wire: () => ({ directory: directory(), ratingKey: ratingKey() }),
  run: issue,
});

async function issue(
  { directory, ratingKey }: Deps,
  { caller, body: { agency, dossiers, validDays }, now }: StaffRequest<typeof IssueLinksInput>,
) {
  const refusal = await checkIssuer(directory, { agency, caller, now });
  if (refusal !== undefined) return refusal;

  const { superiors } = await directory.tree(now);
  const elsewhere = dossiers.find((code) => !isPartOfEither(agency, dossierFacts(code).agency, superiors));
  if (elsewhere !== undefined) {
    return refuse('rating.dossierElsewhere', { detail: `The dossier ${elsewhere} belongs to another agency.` });
  }
  const today = localDateOf(now);
  const misdated = dossiers.find((code) => {
    const { receivedOn } = dossierFacts(code);
    return receivedOn === undefined || receivedOn > today;
  });
  if (misdated !== undefined) {
    return refuse('rating.dossierDate', {
      detail: `The six digits of ${misdated} are the day of receipt (yyMMdd), not after today.`,
    });
  }
  const validTo = addDays(localDateOf(now), validDays);
  const items = dossiers.map((dossier) => {
    const token = dossierToken(ratingKey, { agency, dossier, validTo });
    return { dossier, token, path: ratingPath({ agency, dossier, token }) };
  });
  log.info('RATING_LINKS_ISSUED', { agency }, { links: items.length });
  return reply(200, { items, validTo });
}
