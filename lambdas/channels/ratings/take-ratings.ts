import { directory } from '../../directory/config.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { quotas } from '../../limits/config.ts';
import { log } from '../../platform/log.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { ratings } from '../../ratings/config.ts';
import type { GiveDeps } from '../../ratings/give-rating.ts';
import { TakenRatings } from '../answers.ts';
import { heard, inboundKey, sources } from '../config.ts';
import { InboundInput } from '../contract.ts';
import { noteHeard, wholeRefusal } from '../note-heard.ts';
import { refusals } from '../refusals.ts';
import { signedRatingsSample, takenRatingsSample } from '../samples.ts';
import type { Source } from '../source.ts';
import { type VerifyDeps, verify } from '../verify.ts';
import { readBatch } from './read-batch.ts';
import { takeRow } from './take-row.ts';

type Deps = GiveDeps & VerifyDeps;

const ROW_CONCURRENCY = 5;

/**
 * `POST /v1/inbound/{source}/ratings`: the ratings of a kiosk or of another system, up to 25 a request. Sending a batch
 * again is harmless: the id of each rating decides, so nothing is stored about the request.
 */
export const takeRatings = operation({
  route: {
    id: 'channels.inboundRatings',
    method: 'POST',
    path: '/v1/inbound/{source}/ratings',
    summary: 'Deliver signed ratings of a kiosk or another system',
  },
  isDirect: true,
  input: InboundInput,
  answers: { 200: TakenRatings },
  refuses: pick(
    refusals,
    'inbound.sourceUnknown',
    'inbound.unsigned',
    'inbound.stale',
    'inbound.unreadable',
    'inbound.otherKind',
  ),
  example: () => ({ request: signedRatingsSample, answers: { 200: takenRatingsSample } }),
  wire: (): Deps => ({
    sources: sources(),
    heard: heard(),
    ratings: ratings(),
    directory: directory(),
    quotas: quotas(),
    inboundKey: inboundKey(),
  }),
  run: take,
});

async function take(deps: Deps, request: Request<typeof InboundInput>) {
  const verified = await verify(deps, request);
  if (isRefusal(verified)) return verified;
  const answer = await takeFrom(deps, verified.source, request);
  const refused = isRefusal(answer) ? answer.refused : wholeRefusal(answer.body.items);
  return noteHeard(deps, verified.source.id, request.now, answer, refused);
}

async function takeFrom(deps: Deps, source: Source, { raw, now }: Request<typeof InboundInput>) {
  if (source.kind === 'sms' || source.kind === 'dossiers') return refuse('inbound.otherKind');
  const rows = readBatch(raw);
  if (isRefusal(rows)) return rows;

  const items = await mapConcurrent([...rows.entries()], { concurrency: ROW_CONCURRENCY }, async ([index, row]) => ({
    index,
    ...(await takeRow(deps, source, row, now)),
  }));
  const number = (wanted: (typeof items)[number]['result']) => items.filter(({ result }) => result === wanted).length;
  const numbers = { accepted: number('accepted'), repeated: number('repeated'), refused: number('refused') };
  log.info('RATINGS_TAKEN', { source: source.id }, numbers);
  return reply(200, { ...numbers, items });
}
