import { functionNames } from '../../lib/names.ts';
import { type Measured, ratioOf } from '../measure.ts';
import { firstCalls } from '../pairs/first-calls.ts';
import { type Pair, pairsOf } from '../pairs/pairs.ts';
import { benchEnvironment } from '../stub/environment.ts';
import { startStub } from '../stub/stub.ts';
import { startOnce } from './start-once.ts';

/** Odd, for a median; a start takes a fifth of a second of a busy machine, and there are two for each function. */
const ROUNDS = 9;
const GOAL = 1.35;
const US_IN_MS = 1_000;

/** CPU to import a function and answer its first call, against a bare handler that makes the same AWS calls. */
export async function coldStarts(): Promise<Measured[]> {
  const stub = await startStub();
  try {
    const first = await firstCalls();
    const pairs = await pairsOf(
      stub,
      functionNames.map((name) => ({ ...first[name], name, of: name })),
    );
    const measured: Measured[] = [];
    for (const one of pairs) {
      await stub.answer(one.answers);
      measured.push(race(one, benchEnvironment(stub.url)));
    }
    return measured;
  } finally {
    stub.stop();
  }
}

/** In turns, each in a fresh process. */
function race({ name, ours, bare, calls }: Pair, env: Readonly<Record<string, string>>): Measured {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: startOnce(ours.bundle, ours.event, env),
    bare: startOnce(bare.bundle, bare.event, env),
  }));
  const called = ratioOf(
    rounds.map((round) => round.ours.called),
    rounds.map((round) => round.bare.called),
  );
  const ms = (us: number) => (us / US_IN_MS).toFixed(0);
  return {
    what: `cold start of ${name}`,
    value: called.ratio,
    unit: '× bare',
    goal: GOAL,
    note: `${ms(called.ours)} ms CPU against ${ms(called.bare)}; middle half ${called.spread}; AWS calls: ${calls}`,
  };
}
