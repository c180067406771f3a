import { localDateOf } from '../lambdas/kernel/time.ts';
import type { ApiClient } from './api-client.ts';
import { type DemoSubmission, submissions } from './data/submissions.ts';
import { DemoError } from './demo-error.ts';
import { teamOf } from './plan/staff.ts';

type Report = { readonly period: string; readonly version: number; readonly builtAt: string };

/** A quarter of the calendar. */
const QUARTER = /^\d{4}-Q\d$/;

/** Some agencies submit the report of the last quarter, and the province decides about two of them. */
export async function playSubmissions(client: ApiClient): Promise<void> {
  for (const one of submissions) await playSubmission(client, one);
}

async function playSubmission(client: ApiClient, { agency, decided, ...paper }: DemoSubmission): Promise<void> {
  const { head } = teamOf(agency);
  const asHead = await bearer(client, { role: 'head', agency, name: head.name });
  const { period, version, builtAt } = await lastQuarter(client, asHead);
  const path = `/v1/staff/reports/BC-${agency}-${period}`;
  const { position, ...given } = paper;
  const signer = { name: head.name, position };
  const body = { version, ...given, place: 'Phú Thọ', signedOn: localDateOf(builtAt), signer };
  await client.send({ method: 'POST', path: `${path}/submit`, body, headers: asHead });
  if (decided === undefined) return;

  const asLeader = await bearer(client, { role: 'leader', agency: 'H44' });
  const [act, reason] = decided === 'approved' ? ['approve', {}] : ['return', { reason: decided.returned }];
  await client.send({ method: 'POST', path: `${path}/${act}`, body: { revision: 1, ...reason }, headers: asLeader });
}

async function lastQuarter(client: ApiClient, headers: Readonly<Record<string, string>>): Promise<Report> {
  const path = '/v1/reports?length=long&limit=20';
  const { items } = (await client.send({ method: 'GET', path, headers })) as { readonly items: readonly Report[] };
  const found = items.find(({ period }) => QUARTER.test(period));
  if (found === undefined) throw new DemoError('Demo data: no quarter has a report.');
  return found;
}

async function bearer(client: ApiClient, body: object): Promise<Readonly<Record<string, string>>> {
  const { token } = await client.send({ method: 'POST', path: '/_local/token', body });
  return { authorization: `Bearer ${token}` };
}
