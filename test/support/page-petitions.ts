import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { directoryStore } from '../../lambdas/directory/store.ts';
import { phoneEndingProof } from '../../lambdas/petitions/claim.ts';
import { receiptOf } from '../../lambdas/petitions/domain/case/code.ts';
import type { Petition, PetitionIn } from '../../lambdas/petitions/domain/case/petition.ts';
import type { Status } from '../../lambdas/petitions/domain/case/status.ts';
import { type PetitionStore, petitionStore } from '../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { hmacBytes, sha256 } from '../../lambdas/platform/hmac.ts';
import { stubSigning } from './attachments.ts';
import type { createTable } from './engine.ts';
import { logLines } from './log-lines.ts';
import { CODE_KEY, setClock, setUpPetitions } from './petition-functions.ts';
import { aPetitionIn, codeOf, type Given, MONDAY } from './petitions.ts';
import { stubSite } from './stub-site.ts';

/** The receipt of every petition created here. */
export const RECEIPT = receiptOf(hmacBytes('test', 'receipt', 'one'));

/** The end of the phone that every petition created here was sent with. */
export const PHONE_ENDING = '5678';

/** A commune that ended on the last day of November. */
export const ENDED = 'H44.200';

/**
 * Tables behind the pages, into which a test puts petitions in any state, even one that no move leads to (`also`);
 * `create` is that of `engine.ts`. It is Monday unless a test sets another day.
 */
export function pagePetitions(create: typeof createTable) {
  let petitions: PetitionStore;
  let made = 0;
  logLines();
  beforeAll(async () => {
    const tables = await setUpPetitions(create);
    petitions = petitionStore(dynamoTable(tables.petitions));
    stubSite();
    stubSigning();
    vi.stubEnv('ATTACHMENTS_TABLE', await create('attachments'));
    const name = { vi: 'Xã Cũ', en: 'Old commune' };
    const old = { code: ENDED, parent: 'H44', kind: 'commune', name, validFrom: '2025-07-01' } as const;
    await directoryStore(dynamoTable(tables.directory), 'H44').putAgency({ ...old, validTo: '2026-11-30' });
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  beforeEach(() => setClock(MONDAY));

  return async <S extends Status>(status: S, given: Given = {}, also: Partial<PetitionIn<S>> = {}) => {
    made += 1;
    const code = codeOf(`petition ${made}`);
    const petition = aPetitionIn(status, {
      ...{ ...given, code, receiptHash: sha256(RECEIPT) },
      phoneEndingProof: phoneEndingProof(CODE_KEY, code, PHONE_ENDING),
    });
    await petitions.create({ ...petition, ...also } as Petition);
    return { code, path: `/phan-anh/${code}?receipt=${RECEIPT}`, ratingPath: `/phan-anh/${code}/danh-gia` };
  };
}
