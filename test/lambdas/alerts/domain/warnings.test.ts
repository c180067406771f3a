import { expect, test } from 'vitest';
import { warningsTo } from '../../../../lambdas/alerts/domain/warnings.ts';
import type { Person } from '../../../../lambdas/directory/domain/person.ts';
import type { DeadlineNotice } from '../../../../lambdas/messages/domain/deadline-notice.ts';
import { type EscalationStep, escalationSteps } from '../../../../lambdas/petitions/domain/escalation.ts';
import { CODE, DUE_ON, LATE_AT } from '../../../support/petitions.ts';

const email = 'hoa@phutho.example';
const phone = '+84912345678';
const hoa: Person = { id: 'hoa', agency: 'H44.100', name: 'Nguyễn Thị Hoa', role: 'officer', language: 'vi' };
const noticeOf = (step: EscalationStep): DeadlineNotice => ({
  step,
  stage: 'answer',
  code: CODE,
  agency: { code: 'H44.100', name: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' } },
  dueOn: DUE_ON,
  workingDays: 1,
});
const round = { round: 2, now: LATE_AT, validUntil: undefined };

test.each<[EscalationStep, Partial<Person>, readonly string[]]>([
  ['dueSoon', { email, phone }, ['email']],
  ['dueSoon', { phone }, ['sms']],
  ['dueToday', { email, phone }, ['email']],
  ['dueToday', { email }, ['email']],
  ['late', { email, phone }, ['email', 'sms']],
  ['late', { email }, ['email']],
  ['late', { phone }, ['sms']],
  ['late', {}, []],
])('%s is sent to a person with %o by %o', (step, addresses, channels) => {
  const warnings = warningsTo({ ...hoa, ...addresses }, noticeOf(step), round);

  expect(warnings.map(({ content }) => [content.channel, content.to])).toStrictEqual(
    channels.map((channel) => [channel, channel === 'email' ? email : phone]),
  );
});

test('the id of a warning consists of petition, round, step, person and channel', () => {
  const ids = escalationSteps.flatMap((step) =>
    warningsTo({ ...hoa, email, phone }, noticeOf(step), round).map(({ id }) => id),
  );

  expect(ids).toStrictEqual([
    `${CODE}/2/dueSoon/hoa/email`,
    `${CODE}/2/dueToday/hoa/email`,
    `${CODE}/2/late/hoa/email`,
    `${CODE}/2/late/hoa/sms`,
  ]);
});

test('a warning is in the language of the person and pending', () => {
  const [warning] = warningsTo({ ...hoa, email, language: 'en' }, noticeOf('late'), round);

  expect(warning).toMatchObject({ delivery: { state: 'pending' }, attempts: 0, createdAt: LATE_AT });
  expect(warning?.content.text).toMatch(/^Dear Nguyễn Thị Hoa,/);
});

test('a warning that the next step replaces is valid until then, and the last one has no end', () => {
  const [replaced] = warningsTo({ ...hoa, email }, noticeOf('dueSoon'), { ...round, validUntil: LATE_AT });
  const [last] = warningsTo({ ...hoa, email }, noticeOf('late'), round);

  expect(replaced).toMatchObject({ validUntil: LATE_AT });
  expect(last).not.toHaveProperty('validUntil');
});
