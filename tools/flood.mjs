/**
 * Floods a running stack (`npm start`) from one address while people send petitions from others, and counts. Every source is
 * an address of this machine, 127.0.0.2 and up; 127.0.0.1 is not limited. Only for a stack on this machine.
 *
 * node tools/flood.mjs http://127.0.0.1:8787 [--seconds 30] [--garbage 300] [--petitions 0] [--honest 10] [--people 10]
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How long. */
    seconds: { type: 'string', default: '30' },
    /** Malformed requests a second of the attacker. */
    garbage: { type: 'string', default: '300' },
    /** Well-formed petitions a second of the attacker. */
    petitions: { type: 'string', default: '0' },
    /** Petitions a second of all people together. */
    honest: { type: 'string', default: '10' },
    /** The addresses that people share. */
    people: { type: 'string', default: '10' },
  },
});
const url = new URL('/v1/petitions', positionals[0] ?? 'http://127.0.0.1:8787');
if (url.hostname !== '127.0.0.1') throw new Error(`Expected a stack on 127.0.0.1, got ${url.hostname}`);

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const counts = { honest: {}, garbage: {}, petitions: {} };
let sent = 0;

const petition = () => {
  sent += 1;
  const phone = `09${String(10_000_000 + (sent % 80_000_000)).padStart(8, '0')}`;
  return JSON.stringify({
    kind: 'reflection',
    content: `Đèn đường hỏng ở ngõ ${sent}, đề nghị kiểm tra.`,
    contact: { name: 'Nguyễn Thị Minh Họa', phone },
  });
};

function send(who, localAddress, body) {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const call = request(url, { method: 'POST', localAddress, agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(`${response.statusCode}`));
    });
    call.on('error', (error) => resolve(error.code ?? error.message));
    call.end(body);
  }).then((status) => {
    counts[who][status] = (counts[who][status] ?? 0) + 1;
  });
}

const kinds = {
  honest: (n) => send('honest', `127.0.1.${1 + (n % Number(values.people))}`, petition()),
  garbage: () => send('garbage', '127.0.0.66', '{"kind":"reflection","content":'),
  petitions: () => send('petitions', '127.0.0.66', petition()),
};
const endsAt = Date.now() + Number(values.seconds) * 1_000;
const calls = [];
await Promise.all(
  Object.entries(kinds).map(async ([kind, call]) => {
    const startedAt = Date.now();
    for (let n = 0; Date.now() < endsAt; ) {
      const due = Math.floor(((Date.now() - startedAt) / 1_000) * Number(values[kind]));
      for (; n < due; n += 1) calls.push(call(n));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }),
);
await Promise.all(calls);
agent.destroy();
for (const [kind, statuses] of Object.entries(counts)) console.log(kind.padEnd(10), JSON.stringify(statuses));
const { honest } = counts;
const total = Object.values(honest).reduce((sum, count) => sum + count, 0);
console.log(`honest petitions accepted: ${honest['201'] ?? 0} of ${total}`);
