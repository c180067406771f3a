import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { routes } from '../../lambdas/service.ts';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';
import { type RecordingEngine, recordingEngine } from './recording-engine.ts';
import { send } from './send.ts';
import { shotsAt, type Target } from './shots.ts';
import { NOW, targets } from './targets.ts';

/**
 * `FUZZ_SEED` draws other requests, `FUZZ_RUNS` more of them (4 of each kind on every route by default; with 150
 * it takes minutes). A failure names the request.
 */
const chance = { seed: Number(process.env['FUZZ_SEED'] ?? 20_261_120), runs: Number(process.env['FUZZ_RUNS'] ?? 4) };

let engine: RecordingEngine;
let stack: LocalStack;
let aims: ReadonlyMap<string, Target>;

beforeAll(async () => {
  engine = await recordingEngine();
  vi.stubEnv('ORACLE_URL', engine.url);
  stack = await localStack({ now: NOW });
  aims = new Map((await targets(stack)).map((target) => [target.id, target]));
});
afterAll(async () => {
  await stack.close();
  await engine.close();
  vi.unstubAllEnvs();
});

test('what a request changes is seen here', async () => {
  engine.taken();
  await stack.api('POST', '/v1/petitions', { body: aPetitionBody() });
  await stack.settle();
  expect(engine.taken().length).toBeGreaterThan(0);
});

test.each(routes.map(({ id }) => id))('%s responds to any request, and stores nothing that it refuses', async (id) => {
  const target = aims.get(id);
  if (target === undefined) throw new Error(`There is no target for ${id}`);
  await stack.settle();
  engine.taken();

  const wrong: string[] = [];
  // Both languages of a page are one operation.
  const runs = id.endsWith('.en') ? Math.ceil(chance.runs / 4) : chance.runs;
  for (const shot of shotsAt(target, { ...chance, runs })) {
    const { status, type, text } = await send(stack.url, shot).catch((error: Error) => ({
      status: 0,
      type: '',
      text: error.message,
    }));
    if (status < 200 || status >= 500) wrong.push(`${status} ${text.slice(0, 200)}: ${aimed(shot)}`);
    if (status >= 400 && !/json|html|text\/plain/.test(type)) wrong.push(`${type} with ${status}: ${aimed(shot)}`);
    const writes = engine.taken();
    // Writes that follow from an accepted request must not be attributed to the next one.
    if (status < 400 && writes.length > 0) {
      await stack.settle();
      engine.taken();
    }
    if (status >= 400 && writes.length > 0) wrong.push(`${status} but ${writes.join(', ')}: ${aimed(shot)}`);
  }

  expect(wrong).toEqual([]);
});

function aimed({ method, path, headers, body, why }: Parameters<typeof send>[1]): string {
  const sent = body === undefined ? '' : ` ${body.subarray(0, 200).toString('latin1')}`;
  return `${why} [${method} ${path.slice(0, 200)} ${headers['content-type'] ?? ''}${sent}]`;
}
