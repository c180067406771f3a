import { vi } from 'vitest';
import { lettersFunction } from '../../lambdas/petitions/module.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { stubbedArchive } from './archive.ts';
import type { createTable } from './engine.ts';
import { httpEvent, lambdaContext } from './http-event.ts';
import { setClock, through } from './petition-functions.ts';
import { aPetitionIn, codeOf, LATE_AT } from './petitions.ts';
import { claims, petitions, setUpStaff } from './staff-flow.ts';

export const archive = stubbedArchive();

/** The staff's tables with the bucket of letters; `create` is that of `engine.ts`. */
export const setUpLetters = (create: typeof createTable): void =>
  setUpStaff(async (name) => {
    vi.stubEnv('LETTERS_BUCKET', 'bucket');
    return create(name);
  });

export const handler = httpHandler('petitions-letters', lettersFunction);
export const call = through(handler);
export const STATE = 'GET /v1/staff/petitions/{code}/apologyLetter';
export const PRINT = `${STATE}/{copy}`;
export const SEND = 'POST /v1/staff/petitions/{code}/apologyLetter';

export const signed = {
  number: '12/UBND-VP',
  place: 'Việt Trì',
  signedOn: '2026-12-15',
  signer: { name: 'Trần Văn Nam', position: 'KT. Chủ tịch\nPhó Chủ tịch' },
  newDueOn: '2026-12-22',
  text: 'Phường Việt Trì xin lỗi ông/bà vì việc chậm trả lời này.',
};

let made = 0;
/** A petition that is late by one working day, or in another state. */
export async function aLate(
  given: Parameters<typeof aPetitionIn>[1] = {},
  status: Parameters<typeof aPetitionIn>[0] = 'processing',
) {
  made += 1;
  const petition = aPetitionIn(status, { code: codeOf(`letter-${made}`), ...given });
  await petitions.create(petition);
  setClock(LATE_AT);
  return petition;
}
export const state = (code: string, by = claims) => call(STATE, { params: { code }, claims: by });
export const print = async (code: string, copy = 'draft', query = {}, by = claims) =>
  (await handler(httpEvent({ routeKey: PRINT, params: { code, copy }, query, claims: by }), lambdaContext())) as {
    statusCode: number;
    headers: Record<string, string>;
    body: string;
  };
export const record = (code: string, body: Record<string, unknown>, by = claims) =>
  call(SEND, { params: { code }, claims: by, body });

// biome-ignore lint/suspicious/noExplicitAny: what the response has is what is tested
export const lastEventOf = ({ events }: any) => events.at(-1);
