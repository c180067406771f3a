import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../../../lambdas/kernel/time.ts';
import { record } from '../../../../../lambdas/petitions/domain/case/history.ts';
import type { PetitionRating } from '../../../../../lambdas/petitions/domain/case/parts.ts';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { type Status, statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { statusLabels } from '../../../../../lambdas/petitions/domain/labels.ts';
import { citizenView } from '../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import {
  ANSWER,
  aPetition,
  aPetitionIn,
  CODE,
  CONTENT,
  calendar,
  DUE_ON,
  legal,
  MONDAY,
  officer,
  RECEIVED_AT,
  SUMMARY,
  THURSDAY,
} from '../../../../support/petitions.ts';

const view = (petition: Petition, now = THURSDAY) => citizenView(petition, now, calendar);

describe('a citizen sees', () => {
  test('the status of a new petition', () => {
    expect(view(aPetition(), RECEIVED_AT)).toStrictEqual({
      code: CODE,
      status: 'submitted',
      label: { vi: 'Đã gửi', en: 'Sent' },
      kind: 'reflection',
      content: CONTENT,
      agency: 'H44.100',
      receivedAt: RECEIVED_AT,
      dueOn: DUE_ON,
      workingDaysLeft: 15,
      timeline: [
        { at: RECEIVED_AT, event: 'submitted', label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' } },
      ],
      actions: ['withdraw'],
    });
  });

  test.each(statuses)('the label of a petition that is %s', (status) => {
    expect(view(aPetitionIn(status)).label).toStrictEqual(statusLabels[status]);
  });

  test('a private answer, and may rate it', () => {
    expect(view(aPetitionIn('answered'))).toMatchObject({
      answer: { number: 1, text: ANSWER, at: MONDAY },
      actions: ['reopen', 'rating'],
    });
  });

  test('a published answer with its summary, and may rate it', () => {
    expect(view(aPetitionIn('published'))).toMatchObject({
      answer: { number: 1, text: ANSWER, at: MONDAY },
      publication: { summary: SUMMARY, at: MONDAY },
      actions: ['reopen', 'rating'],
    });
  });

  test('the answer before it is published, and that it will be', () => {
    const seen = view(aPetitionIn('awaitingPublication'));

    expect(seen.timeline.at(-1)?.event).toBe('answerDrafted');
    expect(seen.answer).toMatchObject({ text: ANSWER });
    expect(seen).not.toHaveProperty('publication');
    expect(seen.actions).toStrictEqual([]);
  });

  test('why a petition was refused', () => {
    const refusal = { ground: 'duplicate', note: 'Đã có phản ánh này.', at: MONDAY };

    expect(view(aPetitionIn('refused'))).toMatchObject({ refusal, timeline: [{}, { note: refusal.note }] });
  });

  test('their own rating as last changed', () => {
    const rating: PetitionRating = {
      level: 2,
      resolved: false,
      reasons: ['waiting'],
      comment: 'Vẫn ngập.',
      at: MONDAY,
      changedAt: THURSDAY,
      version: 2,
    };

    expect(view({ ...aPetitionIn('answered'), rating }).rating).toStrictEqual({
      level: 2,
      resolved: false,
      reasons: ['waiting'],
      comment: 'Vẫn ngập.',
      at: THURSDAY,
    });
  });

  test('no way to change a rating whose month is over', () => {
    const rating: PetitionRating = { level: 2, at: MONDAY, changedAt: MONDAY, version: 1 };

    expect(view({ ...aPetitionIn('answered'), rating }, '2026-12-01T00:00:00.000Z').actions).toStrictEqual(['reopen']);
  });

  test('that a due day is provisional', () => {
    expect(view(aPetition({ provisional: true }))).toMatchObject({ provisional: true });
    expect(view(aPetition())).not.toHaveProperty('provisional');
  });
});

describe('the working days', () => {
  test.each([
    ['left on the day it was sent', RECEIVED_AT, { workingDaysLeft: 15 }],
    ['left on the Saturday after', '2026-11-21T02:00:00.000Z', { workingDaysLeft: 15 }],
    ['left on the eve', instantAt('2026-12-11', '23:59'), { workingDaysLeft: 1 }],
    ['left on the due day, to its last minute', instantAt('2026-12-14', '23:59'), { workingDaysLeft: 0 }],
    ['late on the day after, from its first minute', instantAt('2026-12-15', '00:00'), { workingDaysLate: 1 }],
    ['late a week after', instantAt('2026-12-21', '09:00'), { workingDaysLate: 5 }],
  ])('%s are shown', (_, now, days) => {
    const { workingDaysLeft, workingDaysLate } = {
      workingDaysLeft: undefined,
      workingDaysLate: undefined,
      ...view(aPetition(), now),
    };

    expect({ workingDaysLeft, workingDaysLate }).toMatchObject(days);
    expect(workingDaysLeft === undefined || workingDaysLate === undefined).toBe(true);
  });

  test.each<Status>(['needsSupplement', 'answered', 'published', 'refused', 'forwardedOut', 'withdrawn'])(
    'are not shown of a petition that is %s, because no clock runs',
    (status) => {
      const seen = view(aPetitionIn(status), '2027-01-20T00:00:00.000Z');

      expect(seen).not.toHaveProperty('workingDaysLeft');
      expect(seen).not.toHaveProperty('workingDaysLate');
    },
  );

  test('of an answer that awaits publication are those of the publication', () => {
    expect(view(aPetitionIn('awaitingPublication'), MONDAY)).toMatchObject({ workingDaysLeft: 2, dueOn: '2026-11-26' });
  });
});

describe('a citizen does not see', () => {
  test.each(statuses)('names of staff, internal notes or proofs of a petition that is %s', (status) => {
    const opened = legal(
      record(aPetitionIn(status), { now: THURSDAY, event: 'contactOpened', by: officer, note: 'mật-nội-bộ' }),
    );
    const petition = { ...opened, assignee: officer };

    const text = JSON.stringify(view(petition));

    for (const secret of [
      officer.id,
      officer.name,
      'mật-nội-bộ',
      'contactOpened',
      'key-hash',
      'body-hash',
      'receipt-hash',
    ])
      expect(text).not.toContain(secret);
    for (const field of [
      'assignee',
      'events',
      'keyHash',
      'bodyHash',
      'receiptHash',
      'phoneProof',
      'sealedContact',
      'alerts',
      '"by"',
    ])
      expect(text).not.toContain(field);
  });
});
