import { describe, expect, test } from 'vitest';
import { type Status, statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { staffView } from '../../../../../lambdas/petitions/domain/views/staff-view.ts';
import {
  aPetition,
  aPetitionIn,
  CODE,
  CONTENT,
  calendar,
  MONDAY,
  officer,
  THURSDAY,
} from '../../../../support/petitions.ts';

const view = (status: Status) => staffView(aPetitionIn(status), THURSDAY, calendar);

describe('staff see', () => {
  test('what was sent, who has it, and everything that happened, with labels', () => {
    const seen = view('processing');

    expect(seen).toMatchObject({
      code: CODE,
      version: 3,
      content: CONTENT,
      label: { vi: 'Đang xử lý', en: 'In progress' },
      assignee: officer,
      workingDaysLeft: 12,
    });
    expect(seen.events.at(-1)).toMatchObject({
      at: MONDAY,
      event: 'assigned',
      by: officer,
      label: { vi: 'Đã phân công cán bộ xử lý', en: 'Assigned to an officer' },
    });
  });

  test.each<[Status, string[], string[]]>([
    [
      'submitted',
      ['accept', 'refuse', 'forward', 'forwardOut', 'requestSupplement'],
      ['answer', 'publish', 'sendBack'],
    ],
    ['accepted', ['assign', 'forward', 'forwardOut', 'requestSupplement'], ['accept', 'publish']],
    ['processing', ['assign', 'answer', 'forward', 'forwardOut', 'requestSupplement'], ['accept', 'refuse', 'publish']],
    ['awaitingPublication', ['publish'], ['answer', 'forward', 'assign']],
    ['published', [], ['answer', 'assign', 'forward']],
    ['answered', [], ['answer', 'assign', 'forward']],
    ['needsSupplement', [], ['answer', 'assign', 'forward']],
    ['refused', [], ['accept', 'answer', 'forward']],
    ['forwardedOut', [], ['accept', 'answer', 'forward']],
    ['withdrawn', [], ['accept', 'answer', 'forward']],
  ])('the actions while it is %s', (status, possible, impossible) => {
    const { actions } = view(status);

    expect(actions).toEqual(expect.arrayContaining(possible));
    for (const action of impossible) expect(actions).not.toContain(action);
  });

  test('an answer that is not published yet', () => {
    expect(view('awaitingPublication').answer).toMatchObject({ number: 1, by: officer });
  });
});

test.each(statuses)('staff see neither the contact nor the proofs of the sender of a petition that is %s', (status) => {
  const seen = view(status);

  for (const field of ['sealedContact', 'keyHash', 'bodyHash', 'receiptHash', 'phoneProof', 'phoneEndingProof'])
    expect(seen).not.toHaveProperty(field);
});

test('staff see everything else of a petition', () => {
  const { sealedContact: _, keyHash: _k, bodyHash: _b, receiptHash: _r, phoneProof: _p, ...visible } = aPetition();

  expect(staffView(aPetition(), THURSDAY, calendar)).toMatchObject({ ...visible, events: [{ event: 'submitted' }] });
});
