import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { refuse } from '../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { StaffDossier } from './answers.ts';
import { dossiers } from './config.ts';
import { ApologiseInput } from './contract.ts';
import { mayPromise } from './domain/actions.ts';
import { apologise } from './domain/delay.ts';
import { refusals } from './refusals.ts';
import { apologySample, DOSSIER, dossierSample } from './samples.ts';
import { changeDossier, type StaffDeps } from './staff-access.ts';

/**
 * `POST /v1/staff/dossiers/{code}/apologise`: a head or leader records that the letter of apology with a new day was
 * sent. The service knows no applicant, so it sends nothing itself.
 */
export const apologiseForDossier = staffOperation({
  route: {
    id: 'dossiers.apologise',
    method: 'POST',
    path: '/v1/staff/dossiers/{code}/apologise',
    summary: 'Record the apology for a late dossier and its new day',
  },
  input: ApologiseInput,
  answers: { 200: StaffDossier },
  refuses: pick(
    refusals,
    'dossier.notFound',
    'dossier.notPending',
    'dossier.tooOften',
    'dossier.dateInvalid',
    'dossier.versionConflict',
  ),
  example: () => {
    const { newDueOn, reason } = apologySample;
    return {
      request: { params: { code: DOSSIER }, body: { version: 2, newDueOn, reason } },
      answers: { 200: { ...dossierSample, version: 3, apology: apologySample } },
    };
  },
  wire: (): StaffDeps => ({ dossiers: dossiers(), directory: directory(), calendar: vietnamCalendar() }),
  run: record,
});

async function record(deps: StaffDeps, request: StaffRequest<typeof ApologiseInput>) {
  const { caller, now, body } = request;
  return changeDossier(deps, request, {
    decide: (dossier) =>
      mayPromise(caller)
        ? apologise(dossier, { by: caller.id, now, calendar: deps.calendar }, body)
        : refuse('caller.forbidden'),
    isDone: ({ apology }) =>
      apology?.by === caller.id && apology.newDueOn === body.newDueOn && apology.reason === body.reason,
  });
}
