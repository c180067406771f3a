import { describe, expect, test } from 'vitest';
import { PetitionSchema } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import {
  note,
  publish,
  returnAnswer,
  undoAccept,
} from '../../../../../../lambdas/petitions/domain/moves/acts/publish.ts';
import { answer } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import { citizenView } from '../../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import {
  ANSWER,
  anAct,
  aPetitionIn,
  calendar,
  colleague,
  legal,
  moved,
  officer,
  SUMMARY,
  THURSDAY,
} from '../../../../../support/petitions.ts';

const waiting = aPetitionIn('awaitingPublication');
const byColleague = anAct({ by: colleague });
const reason = 'Câu trả lời chưa nêu thời gian hoàn thành.';

describe('an answer', () => {
  test('from accepted assigns who gives it', () => {
    const answered = legal(answer(aPetitionIn('accepted'), anAct(), { text: ANSWER, publish: false }));

    expect(answered).toMatchObject({ status: 'answered', assignee: officer });
  });

  test('of somebody else leaves the petition with its officer', () => {
    const answered = legal(answer(aPetitionIn('processing'), byColleague, { text: ANSWER, publish: true }));

    expect(answered).toMatchObject({ assignee: officer, answer: { by: colleague } });
  });

  test('is read by the sender at once, before it is public', () => {
    expect(citizenView(waiting, THURSDAY, calendar)).toMatchObject({
      status: 'awaitingPublication',
      answer: { number: 1, text: ANSWER },
    });
  });
});

describe('publishing', () => {
  test('is up to somebody else than who wrote the answer', () => {
    const body = { summary: SUMMARY, confirm: true };

    expect(publish(waiting, anAct({ by: officer }), body)).toStrictEqual({ refused: 'petition.ownAnswer' });
    expect(publish(waiting, byColleague, body)).toMatchObject({
      status: 'published',
      publication: { summary: SUMMARY },
    });
  });

  test.each([
    ['summary', 'Đã liên hệ người phản ánh theo số 0912 345 678.', ANSWER],
    ['answer', SUMMARY, `${ANSWER} Liên hệ hoa@phutho.example.`],
  ])('stops at personal data in the %s until that is confirmed', (where, summary, text) => {
    const petition = { ...waiting, answer: { ...waiting.answer, text } };

    expect(publish(petition, byColleague, { summary, confirm: false })).toMatchObject({
      refused: 'petition.personalData',
      detail: { found: [{ in: where }], senderNameChecked: false, version: petition.version },
    });
    expect(publish(petition, byColleague, { summary, confirm: true })).toMatchObject({ status: 'published' });
  });

  test('does not repeat what it found', () => {
    const refused = publish(waiting, byColleague, { summary: 'Gọi 0912345678 để biết.', confirm: false });

    expect(JSON.stringify(refused)).not.toContain('0912345678');
  });
});

describe('an answer that misses the question', () => {
  test('is returned with a reason for staff, and the sender sees that it is', () => {
    const returned = legal(returnAnswer(waiting, byColleague, reason));
    const { timeline, answer: shown } = citizenView(returned, THURSDAY, calendar);

    expect(returned).toMatchObject({ status: 'processing', countdown: { stage: 'answer' } });
    expect(returned.events.at(-1)).toMatchObject({ event: 'answerReturned', note: reason, by: colleague });
    expect(timeline.at(-1)).toMatchObject({ event: 'answerReturned' });
    expect(timeline.at(-1)).not.toHaveProperty('note');
    expect(shown).toBeUndefined();
  });
});

describe('a wrong acceptance', () => {
  test.each(['accepted', 'processing'] as const)('is undone while the petition is %s, and nobody has it', (status) => {
    const undone = legal(undoAccept(aPetitionIn(status), anAct(), reason));

    expect(undone).toMatchObject({ status: 'submitted', assignee: undefined, round: 1 });
    expect(citizenView(undone, THURSDAY, calendar).timeline.at(-1)).not.toHaveProperty('note');
    expect(PetitionSchema.parse(undone)).toEqual(undone);
  });

  test('is not undone once there was an answer', () => {
    expect(undoAccept(moved(aPetitionIn('answered'), 'reopen'), anAct(), reason)).toMatchObject({
      refused: 'petition.answeredBefore',
    });
  });
});

test('a note is for colleagues only', () => {
  const noted = legal(note(aPetitionIn('processing'), anAct(), 'Đã gọi đội 3.'));

  expect(noted.events.at(-1)).toMatchObject({ event: 'noted', note: 'Đã gọi đội 3.' });
  expect(JSON.stringify(citizenView(noted, THURSDAY, calendar))).not.toContain('Đã gọi');
});
