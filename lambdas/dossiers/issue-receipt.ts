import { directory } from '../directory/config.ts';
import { mayAct } from '../directory/domain/access.ts';
import { dossierReceipt, lookUpPath } from '../directory/domain/dossier-proof.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { hmacBytes } from '../platform/hmac.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { DossierReceipt } from './answers.ts';
import { dossiers, proofKey } from './config.ts';
import { DossierInput } from './contract.ts';
import { noteReceipt } from './domain/note-receipt.ts';
import { refusals } from './refusals.ts';
import { DOSSIER, receiptSample } from './samples.ts';
import { findForStaff } from './staff-access.ts';
import type { DossierStore } from './store.ts';

type Deps = {
  readonly dossiers: Pick<DossierStore, 'find' | 'save'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly proofKey: string;
};

/** `POST /v1/staff/dossiers/{code}/receipt`: the receipt, for its applicant. The history of the dossier notes who got it. */
export const issueReceipt = staffOperation({
  route: {
    id: 'dossiers.issueReceipt',
    method: 'POST',
    path: '/v1/staff/dossiers/{code}/receipt',
    summary: 'Issue the receipt of a dossier for its applicant',
  },
  input: DossierInput,
  answers: { 200: DossierReceipt },
  refuses: pick(refusals, 'dossier.notFound', 'dossier.versionConflict'),
  example: () => ({
    request: { params: { code: DOSSIER } },
    answers: {
      200: { code: DOSSIER, receipt: receiptSample, path: lookUpPath({ code: DOSSIER, receipt: receiptSample }) },
    },
  }),
  wire: (): Deps => ({ dossiers: dossiers(), directory: directory(), proofKey: proofKey() }),
  run: issue,
});

async function issue({ dossiers, directory, proofKey }: Deps, request: StaffRequest<typeof DossierInput>) {
  const found = await findForStaff({ dossiers, directory }, request);
  if (isRefusal(found)) return found;
  const { caller, now } = request;
  if (!mayAct(caller, found.agency, await directory.tree(now))) return refuse('caller.forbidden');

  const noted = noteReceipt(found, { by: caller.id, now });
  // Nobody is given what could not be noted.
  if (noted !== found && (await dossiers.save(noted, found)) === 'conflict') {
    return refuse('dossier.versionConflict', { version: found.version });
  }
  const { code } = found;
  const receipt = dossierReceipt(hmacBytes, proofKey, code);
  return reply(200, { code, receipt, path: lookUpPath({ code, receipt }) });
}
