import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { StaffDossier } from './answers.ts';
import { dossiers } from './config.ts';
import { SetAsideInput } from './contract.ts';
import { countingAct } from './counting-act.ts';
import { setAside } from './domain/set-aside.ts';
import { refusals } from './refusals.ts';
import { DOSSIER, dossierSample, setAsideSample } from './samples.ts';
import type { StaffDeps } from './staff-access.ts';

/**
 * `POST /v1/staff/dossiers/{code}/setAside`: a head or leader above the agency takes a dossier that was entered by mistake out
 * of the figures. Its number stays beside them.
 */
export const setDossierAside = staffOperation({
  route: {
    id: 'dossiers.setAside',
    method: 'POST',
    path: '/v1/staff/dossiers/{code}/setAside',
    summary: 'Take a dossier that was entered by mistake out of the figures',
  },
  input: SetAsideInput,
  answers: { 200: StaffDossier },
  refuses: pick(refusals, 'dossier.notFound', 'dossier.isSetAside', 'dossier.versionConflict'),
  example: () => ({
    request: { params: { code: DOSSIER }, body: { version: 1, reason: setAsideSample.reason } },
    answers: {
      200: { ...dossierSample, version: 2, standing: {}, setAside: setAsideSample, actions: ['restore'] },
    },
  }),
  wire: (): StaffDeps => ({ dossiers: dossiers(), directory: directory(), calendar: vietnamCalendar() }),
  run: countingAct<'dossier.isSetAside'>('setAside', setAside),
});
