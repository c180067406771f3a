import { constants, privateDecrypt } from 'node:crypto';
import { dossierReceipt } from '../../lambdas/directory/domain/dossier-proof.ts';
import { toItem } from '../../lambdas/dossiers/stored.ts';
import { messageStore } from '../../lambdas/messages/store.ts';
import { claimOf } from '../../lambdas/petitions/claim.ts';
import { hmacBytes } from '../../lambdas/platform/hmac.ts';
import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import { seal, unseal } from '../../lambdas/platform/seal.ts';
import { tables } from '../../lambdas/service.ts';
import { anAgency } from '../../test/support/agencies.ts';
import { aDossier } from '../../test/support/dossiers.ts';
import { httpEvent, staffClaims } from '../../test/support/http-event.ts';
import { aMessage } from '../../test/support/messages.ts';
import { aPetition, itemOf } from '../../test/support/petitions.ts';
import { CODE_KEY, HEX_KEY, sealKeys } from '../stub/environment.ts';
import type { StubAnswers } from '../stub/server.ts';
import { wireItem } from '../stub/wire.ts';

/** As many as a province has. */
const AGENCIES = 150;
const KEY = 'b9f5c1a0-4c55-4d3f-9e0c-3f7f4d3f1a11';

/** 600 bytes of Vietnamese. */
export const content = Buffer.from('Đường Hùng Vương bị ngập. '.repeat(40)).subarray(0, 600).toString('utf8');

export const petitionBody = {
  kind: 'reflection',
  matter: 'field',
  content,
  place: 'Đường Hùng Vương, phường Việt Trì',
  contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' },
};

export const submitEvent = (key = KEY) =>
  httpEvent({ routeKey: 'POST /v1/petitions', headers: { 'idempotency-key': key }, body: petitionBody });

const { receipt, receiptHash, keyHash, bodyHash, codeAt } = claimOf(CODE_KEY, KEY, petitionBody);
export const code = codeAt(0);

export const trackEvent = () =>
  httpEvent({ routeKey: 'GET /v1/petitions/{code}', params: { code }, headers: { receipt } });

export const ratingBody = {
  id: 'tap-1',
  subject: { kind: 'visit' },
  agency: 'H44.100',
  procedure: '1.012766',
  channel: 'web',
  levels: { overall: 4 },
};

export const officer = staffClaims('officer', 'H44.100');
export const admin = staffClaims('admin', 'H44');

const publicKey = sealKeys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const sealedContact = seal(publicKey, JSON.stringify(petitionBody.contact), code);

/** The petition of `submitEvent` at rest, and what has become of one. */
export const petition = aPetition({ code, content, keyHash, bodyHash, receiptHash, sealedContact });
export const petitionItem = await itemOf(petition);

/** What KMS would answer about the sealed contact: its content key. */
export async function contentKey(): Promise<string> {
  let key = '';
  await unseal(sealedContact, code, async (wrapped) => {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const plain = privateDecrypt({ key: sealKeys.privateKey, padding, oaepHash: 'sha256' }, wrapped);
    key = plain.toString('base64');
    return plain;
  });
  return key;
}

export const agencies = [
  anAgency({ code: 'H44', kind: 'province' }),
  ...Array.from({ length: AGENCIES }, (_, at) => anAgency({ code: `H44.${100 + at}`, parent: 'H44' })),
];

const people = (['officer', 'head'] as const).map((role) => ({
  ...{ sk: `${role}-1`, pk: 'people#H44', agency: 'H44', name: 'Nguyễn Thị Hoa', role, language: 'vi' },
  ...{ phone: '+84912345678', email: 'hoa@phutho.example' },
}));

/** What a directory of a province answers, and a table of petitions with one in it. */
export const tree = {
  'Query agencies#': {
    Items: agencies.map((agency) =>
      wireItem({ ...agency, pk: 'agencies#H44', sk: `${agency.code}#${agency.validFrom}` }),
    ),
  },
  'Query people#': { Items: people.map(wireItem) },
} satisfies StubAnswers;
/** An applicant looks up a dossier. */
const dossier = aDossier();
export const lookUpEvent = httpEvent({
  routeKey: 'GET /v1/dossiers/{code}',
  params: { code: dossier.code },
  headers: { receipt: dossierReceipt(hmacBytes, HEX_KEY, dossier.code) },
});
export const oneDossier = { 'GetItem dossiers': { Item: wireItem(toItem(dossier)) } } satisfies StubAnswers;

export const onePetition = { 'GetItem petitions': { Item: wireItem(petitionItem) } } satisfies StubAnswers;

/** A table of messages with one in it, its content encrypted. */
export async function oneMessage(): Promise<StubAnswers> {
  const table = memoryTable(tables.messages);
  await messageStore(table, HEX_KEY).add(aMessage());
  return { 'GetItem messages': { Item: wireItem(table.all()[0] ?? {}) }, POST: { MessageId: 'message-1' } };
}
