import { describe, expect, test } from 'vitest';
import { eventNames, isStep } from '../../../../lambdas/petitions/domain/case/events.ts';
import { MAX_EVENTS } from '../../../../lambdas/petitions/domain/case/history.ts';
import { PetitionSchema } from '../../../../lambdas/petitions/domain/case/petition.ts';
import { statuses } from '../../../../lambdas/petitions/domain/case/status.ts';
import { eraseContact, isContactErased, withoutCopy } from '../../../../lambdas/petitions/domain/erase-contact.ts';
import { toItem } from '../../../../lambdas/petitions/stored.ts';
import { aPetition, aPetitionIn, MONDAY, officer, RECEIVED_AT, THURSDAY } from '../../../support/petitions.ts';

const now = THURSDAY;

test.each(statuses)(
  'a petition that is %s can be stored without its contact, and keeps all that lists show',
  (status) => {
    const petition = aPetitionIn(status, { phoneProof: 'p', phoneEndingProof: 'e' });
    const erased = eraseContact(petition, { now });

    expect(PetitionSchema.parse(erased)).toEqual(erased);
    expect(isContactErased(erased)).toBe(true);
    const {
      sealedContact: _,
      phoneProof: __,
      phoneEndingProof: ___,
      events: before,
      notify: ____,
      ...rest
    } = toItem(petition);
    expect(toItem(erased)).toMatchObject({ ...rest, notify: 'none' });
    expect(erased.events).toHaveLength((before as unknown[]).length + 1);
  },
);

test('what is erased is erased once', () => {
  const erased = eraseContact(aPetition(), { now: MONDAY });

  expect(eraseContact(erased, { now })).toBe(erased);
  expect(erased.contactErased).toEqual({ at: MONDAY, by: 'sender' });
});

test('a history that is full keeps no contact: the event is left out', () => {
  const events = Array.from({ length: MAX_EVENTS }, () => ({ at: RECEIVED_AT, event: 'noted' as const }));
  const erased = eraseContact({ ...aPetition(), events }, { now, by: officer, note: 'Theo yêu cầu' });

  expect(erased).toMatchObject({ sealedContact: undefined, contactErased: { at: now, by: 'agency' } });
  expect(erased.events).toHaveLength(MAX_EVENTS);
});

describe('a part', () => {
  const part = aPetition({ code: 'PAKN-7K3D-9QXV' });

  test.each([
    ['goes with that which the sender erased', eraseContact(aPetition(), { now }), true],
    ['stays where an agency erased that', eraseContact(aPetition(), { now, by: officer }), false],
    ['stays where that stays', aPetition(), false],
  ])('has a copy that %s', (_, of, isGone) => {
    expect(isContactErased(withoutCopy(part, of, now))).toBe(isGone);
  });
});

test('what is no step of a case is what happens to its contact, and what the sender does not see', () => {
  expect(eventNames.filter((name) => !isStep(name))).toEqual([
    ...['locked', 'unlocked', 'noted', 'identityOpened', 'contactErased', 'contactOpened'],
  ]);
});
