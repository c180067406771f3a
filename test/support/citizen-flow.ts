import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { citizenFunction as petitionsCitizen } from '../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { queryAll } from '../../lambdas/platform/table.ts';
import { aPetitionBody } from './bodies.ts';
import type { createTable } from './engine.ts';
import { logLines } from './log-lines.ts';
import { byKey, SUBMIT, setClock, setUpPetitions, through } from './petition-functions.ts';
import { RECEIVED_AT } from './petitions.ts';

export const handler = httpHandler('petitions-citizen', petitionsCitizen);

export const send = through(handler);

export let name: string;
export let petitions: PetitionStore;

export const body = { ...aPetitionBody(), agency: 'H44.100' };
export const submit = (key: string, sent: unknown = body) => send(SUBMIT, { body: sent, headers: byKey(key) });

export async function received(agency: string): Promise<unknown[]> {
  const codes = [];
  const query = { index: 'by-month', key: { agencyMonth: `${agency}#2026-11` }, limit: 100 };
  for await (const { code } of queryAll(dynamoTable(name), query)) codes.push(code);
  return codes;
}

/** The routes of citizens on a real engine; `create` is that of `engine.ts`. */
export function setUpCitizen(create: typeof createTable): void {
  logLines();
  beforeAll(async () => {
    name = (await setUpPetitions(create)).petitions;
    petitions = petitionStore(dynamoTable(name));
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  beforeEach(() => setClock(RECEIVED_AT));
}
