import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { isRefusal, type Refusal } from '../../../lambdas/kernel/refusal.ts';
import { claimOf, phoneProof } from '../../../lambdas/petitions/claim.ts';
import { MAX_EVENTS, RESERVED_EVENTS } from '../../../lambdas/petitions/domain/case/history.ts';
import type { Actor, PetitionEvent } from '../../../lambdas/petitions/domain/case/parts.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { makeMove } from '../../../lambdas/petitions/domain/moves/make-move.ts';
import { seal } from '../../../lambdas/platform/seal.ts';
import { tables } from '../../../lambdas/service.ts';
import { itemBytes, MAX_ITEM_BYTES } from '../../support/item-size.ts';
import { anInput, aPetition, aPetitionIn, itemOf, MONDAY } from '../../support/petitions.ts';
import { writeUnits } from '../../support/write-units.ts';

/** The key that is deployed is as long as this one. */
const sealKey = generateKeyPairSync('rsa', { modulusLength: 3072 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');

function proven(
  contact: unknown,
): Pick<Petition, 'code' | 'keyHash' | 'bodyHash' | 'receiptHash' | 'phoneProof' | 'sealedContact'> {
  const { keyHash, bodyHash, receiptHash, codeAt } = claimOf('secret', 'key', {});
  const sealedContact = seal(sealKey, JSON.stringify(contact), codeAt(0));
  const phone = phoneProof('secret', codeAt(0), '+84912345678');
  return { code: codeAt(0), keyHash, bodyHash, receiptHash, phoneProof: phone, sealedContact };
}

test('a petition of 600 bytes rests in less than two kilobytes', async () => {
  const content = 'Đường Hùng Vương bị ngập. '.repeat(40);
  const contact = { name: 'Nguyễn Thị Minh Họa', phone: '+84912345678' };
  const petition = aPetition({ ...proven(contact), content: Buffer.from(content).subarray(0, 600).toString('utf8') });

  const bytes = itemBytes(await itemOf(petition));

  expect(Buffer.byteLength(petition.content)).toBeGreaterThan(595);
  expect(bytes).toBeLessThan(2_048);
});

test('a petition of 600 bytes is written for six capacity units, an index row costing one each', async () => {
  const contact = { name: 'Nguyễn Thị Minh Họa', phone: '+84912345678' };
  const petition = aPetition({
    ...proven(contact),
    place: 'Đường Hùng Vương, phường Việt Trì',
    content: 'x'.repeat(600),
  });
  const item = await itemOf(petition);

  expect(writeUnits(tables.petitions, {}, item)).toEqual({
    ...{ table: 2, inbox: 1, 'by-month': 1, 'next-alert': 1, 'to-copy': 1 },
    ...{ 'passed-on': 0, 'next-check': 0, unlisted: 0, 'rated-on': 0, 'low-rated': 0 },
  });
});

test('the largest petition that our contracts let through still fits into an item', async () => {
  /** A letter of four bytes, the longest there is. */
  const letters = (count: number) => '𠮷'.repeat(count);
  const by = { id: letters(128), name: letters(200) };
  const opened: PetitionEvent = { at: MONDAY, event: 'contactOpened', by, note: letters(500) };
  const moved: PetitionEvent = { at: MONDAY, event: 'answerDrafted', by };
  const largest: Petition = {
    ...aPetitionIn('published'),
    ...proven({ name: letters(200), phone: '+84912345678', email: 'e'.repeat(254), address: letters(500) }),
    content: letters(10_000),
    place: letters(300),
    procedure: '1.002835.000.00.00.H56',
    assignee: by,
    answer: { number: 99, text: letters(20_000), at: MONDAY, on: '2026-11-23', by, dueOn: '2026-12-14' },
    publication: { summary: letters(5_000), at: MONDAY },
    rating: { level: 1, comment: letters(2_000), at: MONDAY, changedAt: MONDAY, version: 99 },
    events: Array.from({ length: MAX_EVENTS }, (_, at) => (at < MAX_EVENTS - RESERVED_EVENTS ? opened : moved)),
  };

  expect(itemBytes(await itemOf(largest))).toBeLessThan(MAX_ITEM_BYTES);
});

test.each([5, 500])(
  'a petition passed on for ever with reasons of %d letters is refused before its item is too large',
  async (length) => {
    const letters = (count: number) => '𠮷'.repeat(count);
    const by = { id: letters(128), name: letters(200) };
    const content = letters(10_000);
    let petition: Petition = {
      ...aPetition({ ...proven({ name: letters(200), address: letters(500) }), content, place: letters(300) }),
      answer: { number: 99, text: letters(20_000), at: MONDAY, on: '2026-11-23', by, dueOn: '2026-12-14' },
      publication: { summary: letters(5_000), at: MONDAY },
      rating: { level: 1, comment: letters(2_000), at: MONDAY, changedAt: MONDAY, version: 99 },
    };
    for (let passes = 0; passes < MAX_EVENTS; passes += 1) {
      const after = forwarded(petition, letters(length), by);
      if (isRefusal(after)) break;
      petition = after;
    }

    expect(petition.events.length).toBeGreaterThan(10);
    expect(itemBytes(await itemOf(petition))).toBeLessThan(MAX_ITEM_BYTES);
  },
);

/** To the other of two agencies. */
function forwarded(petition: Petition, note: string, by: Actor): Petition | Refusal {
  const { agency } = petition;
  const to = agency === 'H44.100' ? 'H44.104' : 'H44.100';
  return makeMove(petition, 'forward', { ...anInput(petition), by, agency, to, note });
}
