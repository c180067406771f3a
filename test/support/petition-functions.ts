import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { vi } from 'vitest';
import { directoryStore } from '../../lambdas/directory/store.ts';
import type { Instant } from '../../lambdas/kernel/time.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { phuTho } from './agencies.ts';
import type { createTable } from './engine.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from './http-event.ts';
import { aPerson } from './people.ts';

export const CODE_KEY = 'chỉ để thử, không bao giờ triển khai';

export const LIMIT_KEY = 'd4'.repeat(32);

/** The pair whose public half intake holds; smaller than the deployed one, because every file generates one. */
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const SEAL_PUBLIC_KEY = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

/** What KMS does with the private half. */
export const unwrap = (wrapped: Uint8Array): Uint8Array =>
  privateDecrypt({ key: pair.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, wrapped);

type Tables = Readonly<Record<'petitions' | 'directory' | 'limits', string>> & { readonly accesses?: string };

/** The environment of all three functions, and a clock that is set by hand. */
export function stubPetitions(
  tables: Tables = { petitions: 'petitions', directory: 'directory', limits: 'limits' },
): void {
  vi.stubEnv('PETITIONS_TABLE', tables.petitions);
  vi.stubEnv('DIRECTORY_TABLE', tables.directory);
  vi.stubEnv('LIMITS_TABLE', tables.limits);
  vi.stubEnv('ACCESSES_TABLE', tables.accesses ?? 'accesses');
  vi.stubEnv('LIMIT_KEY', LIMIT_KEY);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.stubEnv('CODE_KEY', CODE_KEY);
  vi.stubEnv('SEAL_PUBLIC_KEY', SEAL_PUBLIC_KEY);
  vi.stubEnv('SEAL_KEY_ID', 'seal-key');
  vi.useFakeTimers({ toFake: ['Date'] });
}

/** The people in post at H44.100, to whom its petitions can be assigned. */
export const colleagues = [
  aPerson({ id: 'officer-1', name: 'Nguyễn Thị Hoa' }),
  aPerson({ id: 'officer-2', name: 'Trần Văn Nam' }),
];

/** Tables of a real engine behind the functions, with agencies and people of Phú Thọ; `create` is that of `engine.ts`. */
export async function setUpPetitions(create: typeof createTable): Promise<Tables> {
  const tables = {
    petitions: await create('petitions'),
    directory: await create('directory'),
    limits: await create('limits'),
    accesses: await create('accesses'),
  };
  stubPetitions(tables);
  const directory = directoryStore(dynamoTable(tables.directory), 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);
  for (const person of colleagues) await directory.putPerson(person);
  return tables;
}

export const setClock = (now: Instant): void => void vi.setSystemTime(new Date(now));

type Handler = (event: APIGatewayProxyEventV2, context: ReturnType<typeof lambdaContext>) => Promise<unknown>;
type Asked = Partial<Parameters<typeof httpEvent>[0]>;

/** Calls a handler as API Gateway does and returns status and body of its response. */
export const through =
  (handler: Handler) =>
  async (routeKey: string, asked: Asked = {}) =>
    answered(await handler(httpEvent({ routeKey, ...asked }), lambdaContext()));

export const SUBMIT = 'POST /v1/petitions';
export const TRACK = 'GET /v1/petitions/{code}';
export const DEADLINE = 'GET /v1/petitions/{code}/deadline';
export const RATE = 'POST /v1/petitions/{code}/rating';
export const LIST = 'GET /v1/staff/petitions';
export const READ = 'GET /v1/staff/petitions/{code}';
export const OPEN_CONTACT = 'POST /v1/staff/petitions/{code}/contact';
export const actRoute = (act: string): string => `POST /v1/staff/petitions/{code}/${act}`;

export const officerOf = (agency: string): Record<string, string> => staffClaims('officer', agency);
export const byKey = (key: string): Record<string, string> => ({ 'idempotency-key': key });
