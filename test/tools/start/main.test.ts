import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../tools/start/main.ts');
/** A first build, on a busy machine. */
const PATIENCE_MS = 120_000;
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function run(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => (said.out += data));
  child.stderr.on('data', (data) => (said.err += data));
  const ended = once(child, 'close').then(([code]) => code);

  return { child, said, ended };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' ? address?.port : 0);
}

test('it starts, prints what to open, continues with its data, and stops on Ctrl-C', {
  timeout: 2 * PATIENCE_MS,
}, async () => {
  const port = await freePort();
  const dataDir = join(mkdtempSync(join(tmpdir(), 'main-')), 'data');
  const begin = ['--port', port, '--data', dataDir, '--now', '2026-11-20T02:00:00Z', '--empty'];
  const first = run(...begin);
  await expect.poll(() => first.said.out, { timeout: PATIENCE_MS }).toContain('Ctrl-C stops it.');
  expect(first.said.out).toContain(`http://127.0.0.1:${port}/v1/agencies`);
  expect((await fetch(`http://127.0.0.1:${port}/v1/agencies`)).status).toBe(200);

  const second = run('--port', port);
  expect(await second.ended).toBe(1);
  expect(second.said.err).toBe(`Port ${port} is in use by another program. Choose another port.\n`);

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.said.err).toBe('');

  const again = run('--port', port, '--data', dataDir);
  await expect.poll(() => again.said.out, { timeout: PATIENCE_MS }).toContain('Ctrl-C stops it.');
  const { now } = (await (await fetch(`http://127.0.0.1:${port}/_local/clock`)).json()) as { now: string };
  const { items } = (await (await fetch(`http://127.0.0.1:${port}/v1/agencies`)).json()) as { items: unknown[] };
  expect(now.slice(0, 13)).toBe('2026-11-20T02');
  expect(items.length).toBeGreaterThan(0);
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe(0);
});

test('a wrong option is reported in one sentence', async () => {
  const { said, ended } = run('--prot', '9000');

  expect(await ended).toBe(1);
  expect(said).toEqual({ out: '', err: "Unknown option '--prot'. See npm start -- --help.\n" });
});
