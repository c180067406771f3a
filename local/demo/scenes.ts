import type { Instant } from '../../lambdas/kernel/time.ts';
import type { Answered } from './api-client.ts';
import type { Act } from './plan/act.ts';
import type { ApiCall } from './plan/api-call.ts';
import type { PlannedPetition } from './plan/petition-plan.ts';

export type Send = (call: ApiCall) => Promise<Answered>;

/** What happens to one petition at one instant, request after request. */
export type Scene = { readonly at: Instant; readonly play: (send: Send) => Promise<void> };

/** To be played in their order: the first learns the code and the receipt that all others need. */
export function scenesOf({ key, at, body, acts }: PlannedPetition): readonly Scene[] {
  let known = { code: '', receipt: '' };
  const submit = async (send: Send) => {
    const { code, receipt } = await send(submission(key, body));
    known = { code: String(code), receipt: String(receipt) };
  };
  const steps = [
    { at, take: submit },
    ...acts.map((act) => ({ at: act.at, take: (send: Send) => send(callOf(act, known)) })),
  ];

  return [...Map.groupBy(steps, (step) => step.at)].map(([instant, together]) => ({
    at: instant,
    async play(send) {
      for (const { take } of together) await take(send);
    },
  }));
}

const submission = (key: string, body: unknown): ApiCall => ({
  method: 'POST',
  path: '/v1/petitions',
  headers: { 'idempotency-key': key },
  body,
});

type Known = { readonly code: string; readonly receipt: string };

function callOf(act: Act, { code, receipt }: Known): ApiCall {
  const { action, body } = act;
  return action === 'rating'
    ? { method: 'POST', path: `/v1/petitions/${code}/rating`, headers: { receipt }, body }
    : { method: 'POST', path: `/v1/staff/petitions/${code}/${action}`, by: act.by, body };
}
