import { Webhook } from 'standardwebhooks';
import { aPetitionBody } from '../../support/bodies.ts';
import type { Answer, LocalStack } from '../../support/local-stack.ts';

const AGENCY = 'H44.100';
const SITE = { 'sec-fetch-site': 'same-origin' };
/** A request meets at most one fault at each of its calls, so that it succeeds at last. */
const TRIES = 12;

/** Later than a deadline of 15 working days, and than the day on which the reports of the month are built. */
const LATER_DAYS = 36;
const DAY_MS = 86_400_000;
/** The job that sends again makes four kinds of calls, each of which may end a run. */
const RESEND_RUNS = 6;

type Request = Parameters<LocalStack['api']>;

/** What comes of a story. */
export type Outcome = {
  readonly petition: Answer;
  readonly smsReplies: readonly string[];
  readonly score: Answer;
  readonly alerts: number;
};

/** A client that tries again after a fault of the server, with the same key, as gateways and browsers do. */
export function persistent(stack: LocalStack) {
  const send = async (...request: Request): Promise<Answer> => {
    let answer = await stack.api(...request);
    for (let tries = 1; tries < TRIES && answer.status >= 500; tries += 1) answer = await stack.api(...request);
    return answer;
  };
  const job = async (name: string): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      try {
        await stack.run(name);
        return;
      } catch (fault) {
        if (tries >= TRIES) throw fault;
      }
    }
  };
  return { send, job };
}

/** Nearly all that the service does, once: by citizens, gateways, staff and jobs. `name` makes its keys its own. */
export async function liveThrough(stack: LocalStack, name: string): Promise<Outcome> {
  const { send, job } = persistent(stack);
  const officer = await stack.token('officer', AGENCY);
  const head = await stack.token('head', AGENCY);
  const admin = await stack.token('admin', 'H44');

  // Directory and sources.
  await send('GET', '/v1/agencies');
  const person = {
    agency: AGENCY,
    name: 'Lê Thị Minh Họa',
    role: 'officer',
    language: 'vi',
    email: 'hoa@phutho.example',
  };
  await send('PUT', `/v1/staff/people/${name}`, { token: admin, body: person });
  await send('GET', `/v1/staff/people?agency=${AGENCY}`, { token: admin });
  await send('GET', '/v1/staff/agencies', { token: admin });
  const source = await send('PUT', `/v1/staff/sources/sms-${name}`, {
    token: admin,
    body: { name: 'Cổng SMS của tỉnh', kind: 'sms' },
  });

  // A petition from its submission to its rating.
  const body = aPetitionBody({ agency: AGENCY, content: `Rác thải để nhiều ngày ở đầu ngõ, ${name}.` });
  const sent = await send('POST', '/v1/petitions', { headers: { 'Idempotency-Key': `key-${name}` }, body });
  const { code, receipt } = sent.body as { code: string; receipt: string };
  const path = `/v1/petitions/${code}`;
  const mine = { headers: { receipt } };
  await send('GET', path, mine);
  await send('GET', `${path}/deadline`, mine);
  await send('GET', `/v1/staff/petitions?agency=${AGENCY}`, { token: officer });
  await send('POST', `/v1/staff/petitions/${code}/contact`, { token: officer, body: { reason: 'Hẹn gặp người dân' } });
  const act = async (verb: string, details = {}) => {
    const read = await send('GET', `/v1/staff/petitions/${code}`, { token: officer });
    const version = Number(read.body['version']);
    await send('POST', `/v1/staff/petitions/${code}/${verb}`, { token: officer, body: { version, ...details } });
  };
  await act('accept');
  await act('assign', { to: `local-officer-${AGENCY}` });

  await act('answer', { text: 'Ủy ban nhân dân phường đã cho thu gom rác tại vị trí phản ánh.' });
  await send('POST', `${path}/rating`, { ...mine, body: { level: 4, resolved: true } });

  // Ratings, and SMS of a gateway.
  const rating = { subject: { kind: 'visit' }, agency: AGENCY, channel: 'web', levels: { overall: 5 } };
  await send('POST', '/v1/ratings', { body: { ...rating, id: `visit-${name}` } });
  await send('POST', `/v1/ratings/visit-${name}/remarks`, { body: { reasons: ['attitude'] } });
  for (const text of [`PA Đường Hùng Vương ngập sâu, ${name}`, `TC ${code}`, 'HL H44.100-261118-0041 5']) {
    await sms({ stack, send, name, secret: String(source.body['secret']), text });
  }

  // Pages.
  for (const page of [
    `/vi/phan-anh/${code}?receipt=${receipt}`,
    '/vi',
    '/vi/hai-long',
    `/vi/danh-gia?agency=${AGENCY}`,
    `/vi/hai-long/${AGENCY}`,
  ]) {
    await send('GET', page, { headers: SITE });
  }

  await stack.settle();
  for (const each of ['roll-up', 'roll-up', 'sms-parts']) await job(each);

  // Another petition becomes late; everything that failed has long been tried again.
  const late = aPetitionBody({ agency: AGENCY, content: `Đèn đường hỏng nhiều ngày chưa sửa, ${name}.` });
  const second = await send('POST', '/v1/petitions', { headers: { 'Idempotency-Key': `late-${name}` }, body: late });
  await stack.settle();
  // A move of the clock runs each schedule once: as many as there are calls of the job that sends again, and one more.
  for (let runs = 0; runs < RESEND_RUNS; runs += 1) {
    await stack.advance('PT30M');
    await stack.settle();
  }
  await stack.quiet(mondayAfter(await now(stack), LATER_DAYS));
  for (const each of ['deadline-watch', 'resend', 'reconcile', 'petition-check', 'report']) await job(each);
  await stack.settle();
  await stack.advance('PT1H');
  await stack.settle();
  const reports = await send('GET', `/v1/reports?agency=${AGENCY}`, { token: head });
  const [first] = (reports.body['items'] ?? []) as { id: string }[];
  if (first !== undefined) {
    await send('GET', `/v1/reports/${first.id}`, { token: head });
    await send('GET', `/v1/reports/${first.id}/csv`, { token: head });
  }
  await readAlerts(send, head);
  const outbox = await stack.outbox();
  return {
    alerts: outbox.filter(({ text }) => text.includes(String(second.body['code']))).length,
    petition: await send('GET', path, mine),
    smsReplies: outbox.filter(({ to }) => to === phoneOf(name)).map(({ text }) => text),
    score: await send('GET', `/v1/scores?agency=${AGENCY}&period=2026`),
  };
}

/** What a head was notified of, and whether the people of the agency have seen theirs. */
async function readAlerts(send: (...request: Request) => Promise<Answer>, head: string): Promise<void> {
  const own = await send('GET', '/v1/staff/alerts', { token: head });
  const [newest] = (own.body['items'] ?? []) as { id: string; day: string }[];
  if (newest === undefined) throw new Error('The head was not notified of the late petition.');
  await send('POST', `/v1/staff/alerts/${newest.id}/acknowledge`, { token: head });
  await send('GET', `/v1/staff/alerts?agency=${AGENCY}&day=${newest.day}`, { token: head });
}

/** 09:00 in Việt Nam: people are notified in office hours only. */
function mondayAfter(instant: string, days: number): string {
  const day = new Date(Date.parse(instant) + days * DAY_MS);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return `${day.toISOString().slice(0, 10)}T02:00:00.000Z`;
}

const phoneOf = (name: string) =>
  `+8491${`${[...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)}`.slice(-7)}`;

type Sms = {
  readonly stack: LocalStack;
  readonly send: (...request: Request) => Promise<Answer>;
  readonly name: string;
  readonly secret: string;
  readonly text: string;
};

/** A gateway makes each attempt with a time and a signature of its own. */
async function sms({ stack, name, secret, text }: Sms): Promise<void> {
  const id = `${name}-${text.slice(0, 2)}`;
  const body = JSON.stringify({ id, from: phoneOf(name), to: '8088', text, at: await now(stack) });
  for (let tries = 0; tries < TRIES; tries += 1) {
    const at = new Date(Math.floor(Date.parse(await now(stack)) / 1_000) * 1_000 + tries * 1_000);
    const headers = {
      'content-type': 'application/json',
      'webhook-id': `msg_${id}`,
      'webhook-timestamp': `${at.getTime() / 1_000}`,
      'webhook-signature': new Webhook(secret).sign(`msg_${id}`, at, body),
    };
    const { status } = await stack.raw('POST', `/v1/inbound/sms-${name}`, { headers, body });
    if (status < 500) return;
  }
}

const now = async (stack: LocalStack): Promise<string> => String((await stack.api('GET', '/_local/clock')).body['now']);
