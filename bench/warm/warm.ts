import { type Measured, ratioOf } from '../measure.ts';
import { onePetition, submitEvent, trackEvent } from '../pairs/fixtures.ts';
import { type Match, type Pair, pairsOf } from '../pairs/pairs.ts';
import { benchEnvironment } from '../stub/environment.ts';
import { startStub } from '../stub/stub.ts';
import { startWorker } from './worker.ts';

/** Enough for the compiler to have finished with what is hot. */
const WARM_UP = 1_500;
const ROUNDS = 11;
const REQUESTS = 300;
const GOAL = 1.5;

const matches: readonly Match[] = [
  { name: 'submit', of: 'petitions-citizen', event: submitEvent() },
  { name: 'track', of: 'petitions-citizen', event: trackEvent(), answers: onePetition },
];

/** CPU of a warm request, against a bare handler that parses the JSON and makes the same AWS call. */
export async function warmRequests(): Promise<Measured[]> {
  const stub = await startStub();
  try {
    const measured: Measured[] = [];
    for (const one of await pairsOf(stub, matches)) {
      await stub.answer(one.answers);
      measured.push(await race(one, benchEnvironment(stub.url)));
    }
    return measured;
  } finally {
    stub.stop();
  }
}

/** In turns of some hundred requests, so that what else the machine does falls on both. */
async function race({ name, ...sides }: Pair, env: Readonly<Record<string, string>>): Promise<Measured> {
  const [ours, bare] = [
    startWorker(sides.ours.bundle, env, sides.ours.event),
    startWorker(sides.bare.bundle, env, sides.bare.event),
  ];
  try {
    await ours.work(WARM_UP);
    await bare.work(WARM_UP);
    const spent: { ours: number; bare: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      spent.push({ ours: await ours.work(REQUESTS), bare: await bare.work(REQUESTS) });
    }
    const cpu = ratioOf(
      spent.map((round) => round.ours),
      spent.map((round) => round.bare),
    );
    const note = `${cpu.ours.toFixed(0)} µs CPU against ${cpu.bare.toFixed(0)}; middle half ${cpu.spread}`;
    return { what: `warm request: ${name}`, value: cpu.ratio, unit: '× bare', goal: GOAL, note };
  } finally {
    ours.stop();
    bare.stop();
  }
}
