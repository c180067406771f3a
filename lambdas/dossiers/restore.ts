import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { StaffDossier } from './answers.ts';
import { dossiers } from './config.ts';
import { SetAsideInput } from './contract.ts';
import { countingAct } from './counting-act.ts';
import { restore } from './domain/set-aside.ts';
import { refusals } from './refusals.ts';
import { DOSSIER, dossierSample, setAsideSample } from './samples.ts';
import type { StaffDeps } from './staff-access.ts';

/** `POST /v1/staff/dossiers/{code}/restore`: a head or leader above the agency counts a dossier again that was set aside. */
export const restoreDossier = staffOperation({
  route: {
    id: 'dossiers.restore',
    method: 'POST',
    path: '/v1/staff/dossiers/{code}/restore',
    summary: 'Count a dossier again that was set aside',
  },
  input: SetAsideInput,
  answers: { 200: StaffDossier },
  refuses: pick(refusals, 'dossier.notFound', 'dossier.notSetAside', 'dossier.versionConflict'),
  example: () => ({
    request: { params: { code: DOSSIER }, body: { version: 2, reason: setAsideSample.reason } },
    answers: {
      200: { ...dossierSample, version: 3, actions: ['explainDelay', 'apologise', 'printApology', 'setAside'] },
    },
  }),
  wire: (): StaffDeps => ({ dossiers: dossiers(), directory: directory(), calendar: vietnamCalendar() }),
  run: countingAct<'dossier.notSetAside'>('restore', restore),
});
