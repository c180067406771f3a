import { directory } from '../../directory/config.ts';
import { dossierReceipt } from '../../directory/domain/dossier-proof.ts';
import { TakenDossiers } from '../../dossiers/answers.ts';
import { dossiers } from '../../dossiers/config.ts';
import { MAX_ROWS, SoftwareBatch } from '../../dossiers/contract.ts';
import { takenSample } from '../../dossiers/samples.ts';
import { type RowResult, type TakeDeps, takeRows } from '../../dossiers/take-rows.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { hmacBytes } from '../../platform/hmac.ts';
import { log } from '../../platform/log.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { ratingKey } from '../../ratings/config.ts';
import { heard, inboundKey, sources } from '../config.ts';
import { InboundDossiersInput } from '../contract.ts';
import { jsonOf } from '../json-of.ts';
import { noteHeard, wholeRefusal } from '../note-heard.ts';
import { refusals } from '../refusals.ts';
import { signedDossiersSample } from '../samples.ts';
import { isInScope, type Source } from '../source.ts';
import { type VerifyDeps, verify } from '../verify.ts';

type Deps = TakeDeps & VerifyDeps & { readonly ratingKey: string };

/**
 * `POST /v1/inbound/dossiers`: facts of dossiers from one-stop software, up to 100 a request. Sending a batch again is
 * harmless: the code of a dossier and the instant of its last change decide, so nothing is stored about the request.
 */
export const takeDossiers = operation({
  route: {
    id: 'channels.inboundDossiers',
    method: 'POST',
    path: '/v1/inbound/dossiers',
    summary: 'Deliver signed facts of dossiers from one-stop software',
  },
  isDirect: true,
  input: InboundDossiersInput,
  answers: { 200: TakenDossiers },
  refuses: pick(
    refusals,
    'inbound.sourceUnknown',
    'inbound.unsigned',
    'inbound.stale',
    'inbound.unreadable',
    'inbound.otherKind',
  ),
  example: () => ({ request: signedDossiersSample, answers: { 200: takenSample } }),
  wire: (): Deps => ({
    sources: sources(),
    heard: heard(),
    inboundKey: inboundKey(),
    ratingKey: ratingKey(),
    dossiers: dossiers(),
    directory: directory(),
  }),
  run: take,
});

async function take(deps: Deps, { headers, raw, now }: Request<typeof InboundDossiersInput>) {
  const params = { source: headers['webhook-source'] ?? '' };
  const verified = await verify(deps, { params, headers, raw, now });
  if (isRefusal(verified)) return verified;
  const answer = await takeFrom(deps, verified.source, { raw, now });
  const refused = isRefusal(answer) ? answer.refused : wholeRefusal(answer.body.items);
  return noteHeard(deps, verified.source.id, now, answer, refused);
}

type Sent = Pick<Request<typeof InboundDossiersInput>, 'raw' | 'now'>;

async function takeFrom(deps: Deps, source: Source, { raw, now }: Sent) {
  if (source.kind !== 'dossiers') return refuse('inbound.otherKind');

  const batch = SoftwareBatch.safeParse(jsonOf(raw));
  if (!batch.success) {
    return refuse('inbound.unreadable', { detail: `Expected {"dossiers": [...]} with 1 to ${MAX_ROWS} dossiers.` });
  }
  const { superiors, last } = await deps.directory.tree(now);
  const mayReport = (agency: string) => last(agency) !== undefined && isInScope(source, agency, superiors);
  const taken = await takeRows(deps, batch.data.dossiers, { by: source.id, mayReport }, now);
  const { items, ...numbers } = taken;
  log.info('DOSSIERS_TAKEN', { source: source.id }, numbers);
  return reply(200, batch.data.receipts ? { ...numbers, items: items.map((item) => withReceipt(deps, item)) } : taken);
}

/** A row that was refused may be about a dossier of another agency. */
function withReceipt<Row extends RowResult>({ ratingKey }: Deps, item: Row): Row & { readonly receipt?: string } {
  const { dossier, result } = item;
  if (dossier === undefined || result === 'refused') return item;
  return { ...item, receipt: dossierReceipt(hmacBytes, ratingKey, dossier) };
}
