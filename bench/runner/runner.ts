import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type Measured, quantile, ratioOf } from '../measure.ts';
import { petitionBody } from '../pairs/fixtures.ts';
import { type Call, type LoadResult, load } from './load.ts';
import { type ServerProcess, serverProcess } from './server-process.ts';

/** Not that of `npm start`, so that both can run. */
const PORT = 8798;
const REQUESTS = 1_000;
const ROUNDS = 5;
const CREATE_GOAL = 8;
const READ_GOAL = 10;

const Created = z.object({ code: z.string(), receipt: z.string().optional() });
const root = join(import.meta.dirname, '../..');

/**
 * The local runner with a data folder against a bare server over SQLite, in turns: petitions that are on the disk before
 * they are answered, and the same ones read, 16 requests at once.
 */
export async function localRunner(): Promise<Measured[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-runner-'));
  const bare = await serverProcess([join(import.meta.dirname, 'bare-server.mjs')]);
  let ours: ServerProcess | undefined;
  try {
    ours = await serverProcess([
      ...[join(root, 'tools/start/main.ts'), '--empty', '--port', `${PORT}`, '--data', dataDir],
    ]);
    // The first requests start the functions and are compiled.
    await turn(ours);
    await turn(bare);
    const turns = [];
    for (let round = 0; round < ROUNDS; round += 1) turns.push({ ours: await turn(ours), bare: await turn(bare) });
    return [
      ...figures(
        'create',
        CREATE_GOAL,
        turns.map(({ ours, bare }) => [ours.create, bare.create]),
      ),
      ...figures(
        'read',
        READ_GOAL,
        turns.map(({ ours, bare }) => [ours.read, bare.read]),
      ),
    ];
  } finally {
    await Promise.all([ours?.stop(), bare.stop()]);
    rmSync(dataDir, { recursive: true });
  }
}

async function turn(server: ServerProcess): Promise<{ create: LoadResult; read: LoadResult }> {
  const create = await load(server, Array.from({ length: REQUESTS }, submission));
  const read = await load(
    server,
    create.answers.map((answer): Call => {
      const { code, receipt = '' } = Created.parse(JSON.parse(answer));
      return { method: 'GET', path: `/v1/petitions/${code}`, headers: { receipt } };
    }),
  );
  return { create, read };
}

let sent = 0;

/** Of another phone each time: there is a limit for each. */
function submission(): Call {
  sent += 1;
  const contact = { ...petitionBody.contact, phone: `09${String(10_000_000 + sent).padStart(8, '0')}` };
  return {
    method: 'POST',
    path: '/v1/petitions',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ ...petitionBody, contact }),
  };
}

function figures(what: string, goal: number, turns: readonly (readonly [LoadResult, LoadResult])[]): Measured[] {
  const cpu = ratioOf(
    turns.map(([ours]) => ours.cpuMsEach),
    turns.map(([, bare]) => bare.cpuMsEach),
  );
  const perSecond = (at: 0 | 1) =>
    quantile(
      turns.map((turn) => turn[at].perSecond),
      0.5,
    );
  return [
    { what: `CPU of a ${what}`, value: cpu.ours, unit: 'ms', note: `bare ${cpu.bare.toFixed(3)} ms` },
    { what: `of the bare server`, value: cpu.ratio, unit: '×', goal, note: `middle half ${cpu.spread}` },
    { what: `${what}s a second`, value: perSecond(0), unit: '/s', note: `bare ${perSecond(1).toFixed(0)}/s` },
  ];
}
