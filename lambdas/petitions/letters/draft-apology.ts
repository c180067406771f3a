import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { issuerOf } from '../../directory/domain/issuer.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { letterArchive } from '../../letters/config.ts';
import { letterType, readLetter } from '../../letters/store.ts';
import type { Archive } from '../../platform/archive.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { petitions } from '../config.ts';
import { LetterCopyInput, StaffInput } from '../contract.ts';
import type { Petition } from '../domain/case/petition.ts';
import { isRemoved } from '../domain/case/restricted.ts';
import { apologyForm, apologyNotDue, factsOf, lettersIn, proposedDueOn } from '../domain/letters/apology.ts';
import { refusals } from '../refusals.ts';
import { CODE } from '../samples.ts';
import { findForStaff, type StaffDeps } from '../staff-access.ts';
import { ApologyState, LetterFile } from './answers.ts';
import { apologyLetter, proposedText, receiverOf } from './apology-letter.ts';
import { apologyStateSample, sentApologySample } from './samples.ts';

type Deps = StaffDeps & { readonly calendar: Calendar; readonly archive: Pick<Archive, 'get'> };

const wire = (): Deps => ({
  ...{ petitions: petitions(), directory: directory() },
  ...{ calendar: vietnamCalendar(), archive: letterArchive() },
});

/** `GET /v1/staff/petitions/{code}/apologyLetter`: the fields of the draft while the petition is late, and what was sent. */
export const draftApology = staffOperation({
  route: {
    id: 'petitions.draftApology',
    method: 'GET',
    path: '/v1/staff/petitions/{code}/apologyLetter',
    summary: 'Prepare the letter of apology for a late petition, and list those that were sent',
  },
  input: StaffInput,
  answers: { 200: ApologyState },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({ request: { params: { code: CODE } }, answers: { 200: apologyStateSample } }),
  wire,
  run: draft,
});

/** `GET /v1/staff/petitions/{code}/apologyLetter/{copy}`: a file to print on A4. */
export const printApology = staffOperation({
  route: {
    id: 'petitions.printApology',
    method: 'GET',
    path: '/v1/staff/petitions/{code}/apologyLetter/{copy}',
    summary: 'Print the draft of a letter of apology, or a letter that was sent',
  },
  input: LetterCopyInput,
  answers: { 200: { files: { 'text/html': LetterFile } } },
  refuses: pick(
    refusals,
    'petition.notFound',
    'petition.letterNotFound',
    'petition.notLate',
    'petition.illegalMove',
    'petition.tooOften',
  ),
  example: () => ({
    request: { params: { code: CODE, copy: 'draft' }, query: { newDueOn: '2026-12-22', text: sentApologySample.text } },
    answers: { 200: '<!doctype html>\n<html lang="vi">…</html>\n' },
  }),
  wire,
  run: print,
});

async function draft(deps: Deps, request: StaffRequest<typeof StaffInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  // A letter contains what was explained: with the text it is no longer shown.
  const sent = (isRemoved(petition) ? [] : lettersIn(petition)).map((letter) => ({
    ...letter,
    path: `/v1/staff/petitions/${petition.code}/apologyLetter/${letter.sha256}`,
  }));
  const { now } = request;
  const rules = { now, calendar: deps.calendar };
  if (apologyNotDue(petition, rules)) return reply(200, { code: petition.code, sent });

  const { code, ...facts } = factsOf(petition, localDateOf(now), rules);
  const { agency } = issuerOf(petition.agency, await deps.directory.tree(now));
  const proposed = {
    ...facts,
    receiver: receiverOf({ code, ...facts }),
    agency: { code: agency.code, name: agency.name },
    newDueOn: proposedDueOn(rules),
    text: proposedText(agency),
    basis: apologyForm.basis,
    form: { id: apologyForm.id, version: apologyForm.version },
  };
  return reply(200, { code, version: petition.version, draft: proposed, sent });
}

async function print(deps: Deps, request: StaffRequest<typeof LetterCopyInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  const { copy } = request.params;
  const html = copy === 'draft' ? await draftOf(deps, petition, request) : await sentLetter(deps, petition, copy);
  if (isRefusal(html)) return html;
  const name = `${petition.code}-${copy.slice(0, 8)}.html`;
  return reply(200, html, { 'content-type': letterType, 'content-disposition': `inline; filename="${name}"` });
}

async function draftOf(
  { calendar, directory }: Deps,
  petition: Petition,
  { now, query }: StaffRequest<typeof LetterCopyInput>,
): Promise<string | Exclude<ReturnType<typeof apologyNotDue>, undefined>> {
  const rules = { now, calendar };
  const refused = apologyNotDue(petition, rules);
  if (refused !== undefined) return refused;
  const issuer = issuerOf(petition.agency, await directory.tree(now));
  const on = localDateOf(now);
  const { text = proposedText(issuer.agency), newDueOn = proposedDueOn(rules) } = query;
  return apologyLetter({ issuer, facts: factsOf(petition, on, rules), on, text, newDueOn });
}

/** Only hashes that the petition names are looked for. */
async function sentLetter({ archive }: Deps, petition: Petition, sha256: string) {
  const isKnown = !isRemoved(petition) && lettersIn(petition).some((letter) => letter.sha256 === sha256);
  return isKnown ? readLetter(archive, petition.code, sha256) : refuse('petition.letterNotFound');
}
