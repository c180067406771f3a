import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { Alert } from './answers.ts';
import { alerts } from './config.ts';
import { AcknowledgeInput } from './contract.ts';
import { readAlertId, summaryOf } from './domain/alert.ts';
import { refusals } from './refusals.ts';
import { ALERT_ID, alertSample } from './samples.ts';
import type { AlertStore } from './store.ts';

type Deps = { readonly alerts: Pick<AlertStore, 'acknowledge' | 'digest'> };

/** `POST /v1/staff/alerts/{id}/acknowledge`: the person whom it was sent to has seen it; the first time is kept. */
export const acknowledgeAlert = staffOperation({
  route: {
    id: 'alerts.acknowledge',
    method: 'POST',
    path: '/v1/staff/alerts/{id}/acknowledge',
    summary: 'Acknowledge a digest that was sent to the caller',
  },
  input: AcknowledgeInput,
  answers: { 200: Alert },
  refuses: pick(refusals, 'alert.notFound'),
  example: () => {
    const { cases: _, ...summary } = alertSample;
    return {
      request: { params: { id: ALERT_ID } },
      answers: { 200: { ...summary, acknowledgedAt: '2026-12-09T01:05:00.000Z' } },
    };
  },
  wire: (): Deps => ({ alerts: alerts() }),
  run: acknowledge,
});

async function acknowledge({ alerts }: Deps, { caller, params, now }: StaffRequest<typeof AcknowledgeInput>) {
  const name = readAlertId(params.id);
  if (name?.person !== caller.id) return refuse('alert.notFound');
  await alerts.acknowledge(name, now);
  const digest = await alerts.digest(name);
  return digest === undefined ? refuse('alert.notFound') : reply(200, summaryOf(digest));
}
