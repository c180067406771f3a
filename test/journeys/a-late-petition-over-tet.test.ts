import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
const PHONE = '+84912345678';
/** Monday. Tết 2026 was off from 14 to 22 February, so that 15 working days end on 2 March. */
const RECEIVED = '2026-02-02T02:00:00.000Z';

let stack: LocalStack;
let code: string;
let receipt: string;
let version = 1;

beforeAll(async () => {
  stack = await localStack({ now: RECEIVED });
  const contact = { name: 'Nguyễn Thị Minh Họa', phone: PHONE };
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY, contact }) });
  ({ code, receipt } = sent.body as { code: string; receipt: string });
});
afterAll(() => stack.close());

const officer = () => stack.token('officer', AGENCY);

/** As an officer does it, on the version that the page showed. */
async function act(move: string, body: object = {}) {
  const path = `/v1/staff/petitions/${code}/${move}`;
  const acted = await stack.api('POST', path, { token: await officer(), body: { version, ...body } });
  if (acted.status === 200) version = Number(acted.body['version']);
  return acted;
}

/** The messages about the petition that left by the noon of a day, those to its sender apart. */
async function messagesBy(day: string) {
  await stack.clock(`${day}T05:00:00.000Z`);
  await stack.settle();
  const about = (await stack.outbox()).filter(({ text }) => text.includes(code));
  return { sender: about.filter(({ to }) => to === PHONE), staff: about.filter(({ to }) => to !== PHONE) };
}

test('the ladder of a petition keeps silent over Tết, and goes on with the working days after it', async () => {
  expect((await act('accept')).status).toBe(200);
  expect((await act('assign', { to: `local-officer-${AGENCY}` })).status).toBe(200);

  const numbers: Record<string, number> = {};
  const days = [
    '02-11',
    '02-12',
    '02-13',
    '02-16',
    '02-20',
    '02-22',
    '02-24',
    '02-25',
    '03-02',
    '03-03',
    '03-05',
    '03-12',
  ];
  for (const day of days) numbers[day] = (await messagesBy(`2026-${day}`)).staff.length;

  expect(numbers).toEqual({
    // Half of 15 working days: the officer.
    ...{ '02-11': 0, '02-12': 1, '02-13': 1 },
    ...{ '02-16': 1, '02-20': 1, '02-22': 1, '02-24': 1 },
    // At 80 % and on the due day, and when it is late: officer and head.
    ...{ '02-25': 3, '03-02': 5, '03-03': 7 },
    // At 120 and 150 %: the leader above.
    ...{ '03-05': 8, '03-12': 9 },
  });
});

test('its letter of apology is drafted from the case, proposes a working day, and is recorded when it was signed', async () => {
  const path = `/v1/staff/petitions/${code}/apologyLetter`;
  const { draft } = (await stack.api('GET', path, { token: await officer() })).body as {
    draft: Record<string, string>;
  };
  expect(draft).toMatchObject({ receivedOn: '2026-02-02', dueOn: '2026-03-02', workingDaysLate: 8 });

  const { newDueOn, text } = draft;
  const signed = {
    number: '45/UBND',
    place: 'Phú Thọ',
    signedOn: '2026-03-12',
    signer: { position: 'CHỦ TỊCH', name: 'Trần Văn Bình' },
  };
  expect(await act('apologyLetter', { ...signed, newDueOn, text })).toMatchObject({ status: 200, body: { newDueOn } });

  const { sender } = await messagesBy('2026-03-13');
  expect(sender.at(-1)?.text).toMatch(/xin loi/);
});

test('it cannot be answered without explaining the delay; explained and answered, it is closed for everybody', async () => {
  const answer = { text: 'Phường đã nạo vét cống và lắp lại nắp.' };
  expect(await act('answer', answer)).toMatchObject({ status: 409, body: { code: 'petition.delayUnexplained' } });
  expect((await act('explainDelay', { text: 'Chờ đơn vị thoát nước phối hợp sau Tết.' })).status).toBe(200);
  expect(await act('answer', answer)).toMatchObject({ status: 200, body: { status: 'answered' } });

  const before = (await messagesBy('2026-03-16')).staff.length;
  const { sender, staff } = await messagesBy('2026-04-20');
  expect(staff).toHaveLength(before);
  expect(sender.some(({ text }) => text.includes('da duoc tra loi'))).toBe(true);

  const tracked = await stack.api('GET', `/v1/petitions/${code}`, { headers: { receipt } });
  expect(tracked.body).toMatchObject({ status: 'answered', answer });
});
