import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { vi } from 'vitest';
import { alertSample } from '../../../lambdas/alerts/samples.ts';
import { alertStore } from '../../../lambdas/alerts/store.ts';
import { sourceStore } from '../../../lambdas/channels/sources.ts';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { DOSSIER } from '../../../lambdas/dossiers/samples.ts';
import { toItem } from '../../../lambdas/dossiers/stored.ts';
import { FINDING_ID } from '../../../lambdas/findings/samples.ts';
import { findingStore } from '../../../lambdas/findings/store.ts';
import { announced, FILE_ID } from '../../../lambdas/petitions/attachments/samples.ts';
import type { Status } from '../../../lambdas/petitions/domain/case/status.ts';
import { CODE, officer } from '../../../lambdas/petitions/samples.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { seal } from '../../../lambdas/platform/seal.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { formats } from '../../../lambdas/reports/contract.ts';
import { fileOf } from '../../../lambdas/reports/files.ts';
import { reportStore } from '../../../lambdas/reports/store.ts';
import { aboutReport } from '../../../lambdas/reports/submissions/about.ts';
import { submissionSample } from '../../../lambdas/reports/submissions/samples.ts';
import { submissionStore } from '../../../lambdas/reports/submissions/submission-store.ts';
import { type TableName, tables } from '../../../lambdas/service.ts';
import { phuTho } from '../agencies.ts';
import type { stubbedArchive } from '../archive.ts';
import { aFile, stubSigning, withFiles } from '../attachments.ts';
import { aDossier } from '../dossiers.ts';
import { createTable } from '../engine.ts';
import { entered, reported } from '../findings.ts';
import { mockClient } from '../mock-client.ts';
import { aPerson } from '../people.ts';
import { SEAL_PUBLIC_KEY, setClock, stubPetitions, unwrap } from '../petition-functions.ts';
import { aPetitionIn, itemOf, THURSDAY } from '../petitions.ts';
import { aReport } from '../reports.ts';

/** Replaced on import: a client that a hook replaces is not put back at the end of the file, and the next file would use it. */
const kms = mockClient(KMSClient);

const HEX_KEY = '0123456789abcdef'.repeat(4);

export type RightsSeed = {
  /** Puts the petition and the finding of the examples back: of H44.100, in this status, under this version. */
  reset(version: number | undefined, status: Status): Promise<void>;
};

/** The state that the examples of all operations speak of, behind all functions. Called in `beforeAll`. */
export async function seedForRights(archive: ReturnType<typeof stubbedArchive>): Promise<RightsSeed> {
  const names = await createTables();
  stubPetitions(names);
  setClock(THURSDAY);
  kms.on(DecryptCommand).callsFake(({ CiphertextBlob }) => ({ Plaintext: unwrap(CiphertextBlob) }));
  for (const [name, value] of Object.entries(names)) vi.stubEnv(`${name.toUpperCase()}_TABLE`, value);
  for (const name of ['INBOUND_KEY', 'LETTER_KEY', 'LIMIT_KEY', 'RATING_KEY']) vi.stubEnv(name, HEX_KEY);
  vi.stubEnv('REPORTS_BUCKET', 'bucket');
  vi.stubEnv('LETTERS_BUCKET', 'bucket');
  stubSigning();
  vi.stubEnv('SITE_URL', 'https://langnghe.example');
  vi.stubEnv('SMS_TEXT', 'plain');
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  await seedDirectory(names.directory);
  await seedReport(names.reports, archive);
  await seedPaper(names.submissions, archive);
  await seedKiosk(names.channels);
  await seedFile(names.attachments);
  await alertStore(dynamoTable(names.alerts)).addDigest({ ...alertSample, notes: [] });

  const petitions = dynamoTable(names.petitions);
  const register = dynamoTable(names.findings);
  const dossiers = dynamoTable(names.dossiers);
  const sealedContact = seal(SEAL_PUBLIC_KEY, JSON.stringify({ name: 'Nguyễn Thị Minh Họa' }), CODE);
  return {
    async reset(version, status) {
      const item = await itemOf(aPetitionIn(status, { code: CODE, sealedContact }));
      await resetFinding(register, version);
      await petitions.put({ ...item, ...(version !== undefined && { version }) });
      await dossiers.put(lateDossier(version ?? 1));
    },
  };
}

/** The finding of the examples under this version: entered under the first, reported under the second, missing under 0. */
async function resetFinding(table: Table, version = 1): Promise<void> {
  await table.remove({ id: FINDING_ID });
  const finding = version === 1 ? entered : reported;
  if (version > 0) await findingStore(table).save({ ...finding, id: FINDING_ID }, undefined);
}
/** The dossier of the examples: of H44.100, and late. */
const lateDossier = (version: number) => toItem({ ...aDossier({ code: DOSSIER }), version });

async function createTables(): Promise<Record<TableName, string>> {
  const names = {} as Record<TableName, string>;
  for (const name of Object.keys(tables) as TableName[]) names[name] = await createTable(name);
  return names;
}

async function seedDirectory(table: string): Promise<void> {
  const directory = directoryStore(dynamoTable(table), 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);
  await directory.putPerson(aPerson({ id: officer.id, name: officer.name }));
}

/** The file of the examples, which the agency announced. */
async function seedFile(table: string): Promise<void> {
  const file = aFile('expected', { ...announced, id: FILE_ID, by: 'agency', stage: 'after', type: 'image/jpeg' });
  await dynamoTable(table).put({ ...withFiles(file), code: CODE });
}

async function seedKiosk(table: string): Promise<void> {
  const kiosk = { id: 'ki-ot-viet-tri', name: 'Ki-ốt', kind: 'kiosk', agency: 'H44.100' } as const;
  await sourceStore(dynamoTable(table)).put({ ...kiosk, generation: 1, active: true });
}

async function seedReport(table: string, archive: ReturnType<typeof stubbedArchive>): Promise<void> {
  const report = aReport({ period: '2026-10' });
  const files = formats.map((format) => fileOf(report, format));
  for (const { file, content } of files) archive.files.set(file.key, content);
  const { agency, builtAt, illustrative } = report;
  const row = { agency, period: report.period, builtAt, illustrative, files: files.map(({ file }) => file) };
  await reportStore(dynamoTable(table)).add(row);
}

/** The paper that the example of the document names, with the content that has its hash. */
async function seedPaper(table: string, archive: ReturnType<typeof stubbedArchive>): Promise<void> {
  const { agency, period, paper } = submissionSample;
  archive.files.set(`letters/${aboutReport({ agency, period })}/${paper.sha256}.html`, Buffer.from('e'));
  const submitted = { ...paper, facts: 'facts', bytes: 1, by: { id: 'another head', name: paper.by } };
  const submission = { agency, period, revision: 1, entries: [{ paper: submitted }], lastHash: '' };
  await submissionStore(dynamoTable(table)).save({ agency, period, submission }, { agency, period });
}
