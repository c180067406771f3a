import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { StaffDossier } from './answers.ts';
import { dossiers } from './config.ts';
import { ExplainInput } from './contract.ts';
import { explain } from './domain/delay.ts';
import { refusals } from './refusals.ts';
import { DOSSIER, dossierSample, explanationSample } from './samples.ts';
import { changeDossier, type StaffDeps } from './staff-access.ts';

/** `POST /v1/staff/dossiers/{code}/explainDelay`: the explanation that the head of the agency reads. */
export const explainDossierDelay = staffOperation({
  route: {
    id: 'dossiers.explainDelay',
    method: 'POST',
    path: '/v1/staff/dossiers/{code}/explainDelay',
    summary: 'Explain why a dossier is late',
  },
  input: ExplainInput,
  answers: { 200: StaffDossier },
  refuses: pick(refusals, 'dossier.notFound', 'dossier.notLate', 'dossier.versionConflict'),
  example: () => ({
    request: { params: { code: DOSSIER }, body: { version: 1, text: explanationSample.text } },
    answers: { 200: { ...dossierSample, version: 2, explanations: [explanationSample] } },
  }),
  wire: (): StaffDeps => ({ dossiers: dossiers(), directory: directory(), calendar: vietnamCalendar() }),
  run: record,
});

async function record(deps: StaffDeps, request: StaffRequest<typeof ExplainInput>) {
  const { caller, now, body } = request;
  return changeDossier(deps, request, {
    decide: (dossier) => explain(dossier, { by: caller.id, now, calendar: deps.calendar }, body.text),
    isDone: ({ explanations }) => {
      const last = explanations.at(-1);
      return last?.by === caller.id && last.text === body.text;
    },
  });
}
