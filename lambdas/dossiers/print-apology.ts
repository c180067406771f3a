import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { issuerOf } from '../directory/domain/issuer.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { letterType } from '../letters/store.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { LetterFile } from './answers.ts';
import { dossierLetter } from './apology-letter.ts';
import { dossiers } from './config.ts';
import { LetterInput } from './contract.ts';
import { countedOf } from './domain/counted.ts';
import { mayApologise } from './domain/delay.ts';
import { standingOf } from './domain/standing.ts';
import { refusals } from './refusals.ts';
import { apologySample, DOSSIER } from './samples.ts';
import { findForStaff, type StaffDeps } from './staff-access.ts';

/** `GET /v1/staff/dossiers/{code}/apologyLetter`: a draft to print on A4 and to sign. */
export const printDossierApology = staffOperation({
  route: {
    id: 'dossiers.printApology',
    method: 'GET',
    path: '/v1/staff/dossiers/{code}/apologyLetter',
    summary: 'Print the draft of a letter of apology for a dossier',
  },
  input: LetterInput,
  answers: { 200: { files: { 'text/html': LetterFile } } },
  refuses: pick(refusals, 'dossier.notFound', 'dossier.notPending'),
  example: () => ({
    request: { params: { code: DOSSIER }, query: { newDueOn: apologySample.newDueOn, reason: apologySample.reason } },
    answers: { 200: '<!doctype html>\n<html lang="vi">…</html>\n' },
  }),
  wire: (): StaffDeps => ({ dossiers: dossiers(), directory: directory(), calendar: vietnamCalendar() }),
  run: print,
});

async function print(deps: StaffDeps, request: StaffRequest<typeof LetterInput>) {
  const dossier = await findForStaff(deps, request);
  if (isRefusal(dossier)) return dossier;
  const { now, query } = request;
  const standing = standingOf(countedOf(dossier), localDateOf(now), deps.calendar);
  if (standing === undefined || !mayApologise(dossier, { now, calendar: deps.calendar })) {
    return refuse('dossier.notPending');
  }

  const issuer = issuerOf(dossier.agency, await deps.directory.tree(now));
  const { apology } = dossier;
  const { newDueOn = apology?.newDueOn, reason = apology?.reason } = query;
  const html = dossierLetter({ issuer, dossier, standing, reason, newDueOn, on: localDateOf(now) });
  return reply(200, html, {
    'content-type': letterType,
    'content-disposition': `inline; filename="${dossier.code}-xin-loi.html"`,
  });
}
