import { directory } from '../directory/config.ts';
import { mayAct } from '../directory/domain/access.ts';
import { refuse } from '../kernel/refusal.ts';
import { log } from '../platform/log.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { TakenDossiers } from './answers.ts';
import { dossiers } from './config.ts';
import { SendDossiersInput } from './contract.ts';
import { STAFF } from './domain/dossier.ts';
import { maySendFacts } from './domain/may-send.ts';
import { refusals } from './refusals.ts';
import { batchSample, takenSample } from './samples.ts';
import { type TakeDeps, takeRows } from './take-rows.ts';

/**
 * `POST /v1/staff/dossiers`: facts of dossiers from an agency whose software does not send them. A head or leader
 * answers for them: every row notes who sent it, and corrections keep what was before. A preview says what each row would
 * do; with the versions that it showed, exactly that is done.
 */
export const sendDossiers = staffOperation({
  route: {
    id: 'dossiers.send',
    method: 'POST',
    path: '/v1/staff/dossiers',
    summary: 'Send the facts of dossiers of an agency, up to 100 at a time, or preview them',
  },
  input: SendDossiersInput,
  answers: { 200: TakenDossiers },
  refuses: pick(refusals, 'dossier.notFound'),
  example: () => ({
    request: { body: { dossiers: batchSample() } },
    answers: { 200: takenSample },
  }),
  wire: (): TakeDeps => ({ dossiers: dossiers(), directory: directory() }),
  run: send,
});

async function send(deps: TakeDeps, { caller, body, now }: StaffRequest<typeof SendDossiersInput>) {
  const tree = await deps.directory.tree(now);
  if (!maySendFacts(caller, tree)) return refuse('caller.forbidden');
  const mayReport = (agency: string) => mayAct(caller, agency, tree);
  const isPreview = body.mode === 'preview';
  const taken = await takeRows(deps, body.dossiers, { by: `${STAFF}${caller.id}`, mayReport, isPreview }, now);
  // All about other agencies: as if those did not exist.
  if (taken.items.every(({ code }) => code === 'dossier.outsideScope')) return refuse('dossier.notFound');
  const { items: _, ...numbers } = taken;
  if (!isPreview) log.info('DOSSIERS_TAKEN', { agency: caller.agency }, numbers);
  return reply(200, taken);
}
