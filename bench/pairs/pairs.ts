import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { FunctionName } from '../../lambdas/service.ts';
import { bundle } from '../../lib/bundle.ts';
import { benchDir, entryOf, ourBundles } from '../bundles.ts';
import { startOnce } from '../cold/start-once.ts';
import { benchEnvironment } from '../stub/environment.ts';
import type { StubAnswers } from '../stub/server.ts';
import type { Stub } from '../stub/stub.ts';
import { type SdkCall, sdkCallOf, writeBare } from './bare.ts';
import type { Occasion } from './first-calls.ts';

/** A bundle and the file with its event. */
export type Side = { readonly bundle: string; readonly event: string };
/** A function of the service, and a handler that makes the same AWS calls with the SDK and does nothing else. */
export type Pair = {
  readonly name: string;
  readonly answers: StubAnswers;
  readonly ours: Side;
  readonly bare: Side;
  readonly calls: number;
};

/** What to measure: a function and its event. */
export type Match = Occasion & { readonly name: string; readonly of: FunctionName };

type Seen = Match & { readonly calls: readonly SdkCall[]; readonly eventFile: string };

/** Wakes each function once, sees what it asks of AWS, and bundles a bare handler that asks the same. */
export async function pairsOf(stub: Stub, matches: readonly Match[]): Promise<Pair[]> {
  const bundles = await ourBundles();
  const seen: Seen[] = [];
  for (const match of matches) {
    const one = await look(stub, entryOf(bundles, match.of), match);
    // Only who calls AWS can be compared with one that does nothing else.
    if (one.calls.length > 0) seen.push(one);
  }

  const sources = join(benchDir, 'bare-source');
  rmSync(sources, { recursive: true, force: true });
  const entries = seen.map(
    ({ name, calls, isConcurrent }) =>
      [name, entryFor(writeBare(join(sources, `${name}.ts`), calls, isConcurrent))] as const,
  );
  const bare = await bundle({ entries: new Map(entries), outDir: join(benchDir, 'bare') });

  return seen.map(({ name, of, event, answers = {}, calls, eventFile }) => ({
    name,
    answers,
    calls: calls.length,
    ours: { bundle: entryOf(bundles, of), event: eventFile },
    bare: {
      bundle: entryOf(bare, name),
      event: written(`${name}.bare`, { calls, body: bareBody(Body.parse(event)) }),
    },
  }));
}

const entryFor = (file: string) => ({
  contents: `export { handler } from ${JSON.stringify(file)};`,
  resolveDir: benchDir,
});

async function look(stub: Stub, entry: string, match: Match): Promise<Seen> {
  await stub.answer(match.answers ?? {});
  const eventFile = written(match.name, match.event);
  const { answer } = startOnce(entry, eventFile, benchEnvironment(stub.url));
  if (hasFailed(answer)) throw new Error(`${match.name} is not answered: ${JSON.stringify(answer)}`);
  return { ...match, eventFile, calls: (await stub.calls()).map(sdkCallOf) };
}

const Body = z.object({
  body: z.string().optional(),
  headers: z.object({ 'content-type': z.string().optional() }).optional(),
});

/** The bare handler parses JSON: of a form, its fields. */
const bareBody = ({ body, headers }: z.infer<typeof Body>): string | undefined =>
  headers?.['content-type']?.includes('form') ? JSON.stringify([...new URLSearchParams(body)]) : body;

const Answer = z.object({ statusCode: z.number().optional(), batchItemFailures: z.array(z.unknown()).optional() });
const FAILED = 400;

function hasFailed(answer: unknown): boolean {
  const { statusCode = 0, batchItemFailures = [] } = Answer.safeParse(answer).data ?? {};
  return statusCode >= FAILED || batchItemFailures.length > 0;
}

function written(name: string, event: unknown): string {
  const directory = join(benchDir, 'events');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${name}.json`), JSON.stringify(event));
  return join(directory, `${name}.json`);
}
