import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import {
  citizenFunction as petitionsCitizen,
  contactFunction as petitionsContact,
  staffFunction as petitionsStaff,
} from '../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { aPetitionBody } from './bodies.ts';
import type { createTable } from './engine.ts';
import { mockClient } from './mock-client.ts';
import { OPEN_CONTACT, officerOf, SUBMIT, setClock, setUpPetitions, through, unwrap } from './petition-functions.ts';
import { RECEIVED_AT, THURSDAY } from './petitions.ts';

export const REASON = 'Gọi hẹn khảo sát hiện trường';
export const claims = officerOf('H44.100');
export const sender = {
  name: 'Nguyễn Thị Minh Họa',
  phone: '0912 345 678',
  email: 'hoa@vi.example',
  address: 'Tổ 5, Gia Cẩm',
};

/** Petitions with sealed contacts on a real engine, and the function that opens them; `create` is that of `engine.ts`. */
export function setUpContacts(create: typeof createTable) {
  const kms = mockClient(KMSClient);
  const send = through(httpHandler('petitions-contact', petitionsContact));
  const ask = through(httpHandler('petitions-citizen', petitionsCitizen));
  let store: PetitionStore | undefined;
  beforeAll(async () => {
    store = petitionStore(dynamoTable((await setUpPetitions(create)).petitions));
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  beforeEach(() => {
    kms.reset();
    kms.on(DecryptCommand).callsFake(({ CiphertextBlob }) => ({ Plaintext: unwrap(CiphertextBlob) }));
  });
  return {
    kms,
    ask,
    /** As staff. */
    work: through(httpHandler('petitions-staff', petitionsStaff)),
    petitions: (): PetitionStore => {
      if (store === undefined) throw new Error('The tables are made before the first test');
      return store;
    },
    async aSent(contact: Record<string, string> = sender, more: object = {}) {
      setClock(RECEIVED_AT);
      const body = { ...aPetitionBody(), agency: 'H44.100', contact, ...more };
      const { body: sent } = await ask(SUBMIT, { body });
      setClock(THURSDAY);
      return { code: `${sent['code']}`, receipt: `${sent['receipt']}` };
    },
    open: (code: string, body: unknown = { reason: REASON }, by = claims) =>
      send(OPEN_CONTACT, { params: { code }, claims: by, body }),
  };
}
