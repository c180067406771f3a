import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type DirectoryStore, directoryStore } from '../../lambdas/directory/store.ts';
import {
  citizenFunction as petitionsCitizen,
  staffFunction as petitionsStaff,
} from '../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import type { createTable } from './engine.ts';
import { staffClaims } from './http-event.ts';
import { logLines } from './log-lines.ts';
import { actRoute, officerOf, setClock, setUpPetitions, through } from './petition-functions.ts';
import { MONDAY } from './petitions.ts';

export const citizen = httpHandler('petitions-citizen', petitionsCitizen);
export const handler = httpHandler('petitions-staff', petitionsStaff);

export const send = through(handler);
export const ask = through(citizen);

export let petitions: PetitionStore;
export let directory: DirectoryStore;

export const claims = officerOf('H44.100');
export const head = staffClaims('head', 'H44.100');
export const act = (name: string, code: string, body: unknown, by = claims) =>
  send(actRoute(name), { params: { code }, claims: by, body });

/** The routes of staff on a real engine; `create` is that of `engine.ts`. */
export function setUpStaff(create: typeof createTable): void {
  logLines();
  beforeAll(async () => {
    const tables = await setUpPetitions(create);
    petitions = petitionStore(dynamoTable(tables.petitions));
    directory = directoryStore(dynamoTable(tables.directory), 'H44');
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  beforeEach(() => setClock(MONDAY));
}
