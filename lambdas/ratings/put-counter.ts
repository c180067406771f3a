import { directory } from '../directory/config.ts';
import { ratingPath } from '../directory/domain/rating-path.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { log } from '../platform/log.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { CounterAnswer } from './answers.ts';
import { counters, ratingKey } from './config.ts';
import { PutCounterInput } from './contract.ts';
import type { Counter, CounterStore } from './counters.ts';
import { refusals } from './refusals.ts';
import { sampleCounter, sampleToken } from './samples.ts';
import { checkIssuer } from './staff-access.ts';
import { counterToken } from './token.ts';

type Deps = {
  readonly counters: CounterStore;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly ratingKey: string;
};

/** `PUT /v1/staff/agencies/{code}/counters/{counter}`: adds or changes a counter, and returns what its QR code contains. */
export const putCounter = staffOperation({
  route: {
    id: 'ratings.putCounter',
    method: 'PUT',
    path: '/v1/staff/agencies/{code}/counters/{counter}',
    summary: 'Add or change a counter with a QR code',
  },
  input: PutCounterInput,
  answers: { 200: CounterAnswer },
  refuses: pick(refusals, 'counter.agencyUnknown', 'counter.generationPast'),
  example: () => {
    const { agency, counter, ...body } = sampleCounter;
    const token = sampleToken;
    const path = ratingPath({ agency, from: 'qr', token });
    return {
      request: { params: { code: agency, counter }, body },
      answers: { 200: { ...sampleCounter, token, path } },
    };
  },
  wire: () => ({ counters: counters(), directory: directory(), ratingKey: ratingKey() }),
  run: put,
});

async function put(
  { counters, directory, ratingKey }: Deps,
  { caller, params: { code: agency, counter }, body, now }: StaffRequest<typeof PutCounterInput>,
) {
  const refusal = await checkIssuer(directory, { agency, caller, now });
  if (refusal !== undefined) return refusal;

  const generation = body.generation ?? (await counters.find({ agency, counter }))?.generation ?? 1;
  const saved: Counter = { ...body, agency, counter, generation };
  if ((await counters.put(saved)) === 'conflict') {
    return refuse('counter.generationPast', {
      detail: '`generation` must be at least the current one (it only increases).',
    });
  }
  log.info('COUNTER_SAVED', { agency }, { generation });
  const token = counterToken(ratingKey, saved);
  return reply(200, { ...saved, token, path: ratingPath({ agency, from: 'qr', token }) });
}
