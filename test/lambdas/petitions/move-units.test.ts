import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Custody, PetitionEvent } from '../../../lambdas/petitions/domain/case/parts.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { statuses } from '../../../lambdas/petitions/domain/case/status.ts';
import { isLegal, type Move, moves } from '../../../lambdas/petitions/domain/moves/moves.ts';
import { seal } from '../../../lambdas/platform/seal.ts';
import { tables } from '../../../lambdas/service.ts';
import { itemBytes } from '../../support/item-size.ts';
import { aPetitionIn, CODE, DUE_ON, itemOf, MONDAY, moved, officer, THURSDAY } from '../../support/petitions.ts';
import { queryUnits, rowIn, writeUnits } from '../../support/write-units.ts';

const spec = tables.petitions;
const EVENTS = 10;
const NOTE = 'Đã gọi điện hẹn khảo sát hiện trường.';
const HASH = 'k'.repeat(43);

const sealKey = generateKeyPairSync('rsa', { modulusLength: 3072 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');
const contact = JSON.stringify({ name: 'Nguyễn Thị Minh Họa', phone: '+84912345678' });
const sent = {
  ...{ keyHash: HASH, bodyHash: HASH, receiptHash: HASH, phoneProof: HASH },
  ...{ place: 'Đường Hùng Vương, phường Việt Trì', content: 'x'.repeat(1_024) },
  sealedContact: seal(sealKey, contact, CODE),
};
const noted: PetitionEvent = {
  ...{ at: MONDAY, event: 'noted', by: officer, agency: 'H44.100', note: NOTE },
};

/** A petition of 1 KB of text with ten events, saved before, two of whose alerts were sent. */
function aPetitionOfTen(status: Petition['status']): Petition {
  const petition = aPetitionIn(status, sent);
  const fill = Array.from({ length: EVENTS - petition.events.length }, () => noted);
  const alerts = { half: MONDAY, dueSoon: MONDAY };
  return { ...petition, stamp: '0'.repeat(36), alerts, events: [...petition.events, ...fill] };
}

/** The same, after other agencies had it. */
function passedOn(petition: Petition, owners = 1): Petition {
  const { countdown, dueOn } = petition;
  const owner: Custody = { agency: 'H44.104', from: MONDAY, until: MONDAY, countdown, dueOn };
  return { ...petition, custody: Array.from({ length: owners }, () => owner) };
}

async function unitsOf(petition: Petition, move: Move): Promise<number> {
  const after = { ...moved(petition, move, THURSDAY), stamp: '1'.repeat(36) };
  // The job has removed the mark of the save before.
  const { copyShard: _, ...before } = await itemOf(petition);
  const units = writeUnits(spec, before, await itemOf(after));
  return Object.values(units).reduce((sum, each) => sum + each, 0);
}

/** The goal for a move, one more for the mark that what is public has to be derived again, and what it costs more if the
 * petition was passed on: its row there, and its longer item. */
const MOST = 8 + 1;
const PASSED_ON = 2;

/**
 * The moves that cannot meet the goal. Another due day or owner is another key in `inbox` and `next-alert`, and AWS
 * charges a changed key as two rows: 4 or 5 for the item, 2 for each of these, and 1 for the row of the month, which moves
 * with its owner too. Asking for a supplement takes the row of the alert away and adds that of the check, and keeps the
 * clock aside, which makes the item 5. What was merged goes on as a petition of the agency that answered.
 */
const dearer: Readonly<Partial<Record<Move, number>>> = {
  ...{ requestSupplement: 10, supplement: 11, extend: 10, reopen: 10 },
  // The beginning of the text in the row of a list brings these over the next kilobyte.
  ...{ merge: 10, unmerge: 10 },
  ...{ answerToPublish: 11, returnAnswer: 11, appeal: 12 },
  ...{ forward: 13, sendBack: 13 },
};

const all = (Object.keys(moves) as Move[]).flatMap((move) =>
  statuses.map((status) => aPetitionOfTen(status)).map((petition) => ({ move, petition, status: petition.status })),
);
const cases = all.filter(({ move, petition }) => isLegal(petition, move));

describe('a move of a petition with ten events and 1 KB of text', () => {
  test.each(cases)('$move of what is $status keeps to its units', async (given) => {
    const { move, petition } = given;
    const most = dearer[move] ?? MOST;

    expect(await unitsOf(petition, move)).toBeLessThanOrEqual(most);
    expect(await unitsOf(passedOn(petition), move)).toBeLessThanOrEqual(most + PASSED_ON);
  });

  test.each(Object.entries(dearer) as [Move, number][])('%s costs %d at most, not less', async (move, most) => {
    const units = await Promise.all(
      cases.filter((one) => one.move === move).map(({ petition }) => unitsOf(petition, move)),
    );

    expect(Math.max(...units)).toBe(most);
  });
});

describe('a row of an index', () => {
  test.each(spec.indexes.map(({ name }) => name))(
    '%s is one unit, however long notes and answers are, and whatever delayed it',
    async (name) => {
      const index = spec.indexes.find((one) => one.name === name);
      const long = 'Đ'.repeat(2_000);
      const due = { dueOn: DUE_ON, dueAt: THURSDAY };
      const delays = {
        ...{ pausedDays: 15, extendedDays: 15 },
        ...{ withoutPauses: due, withoutExtensions: due, withoutBoth: due },
      };
      const rows = await Promise.all(
        statuses.map(async (status) => {
          const petition = passedOn(aPetitionOfTen(status), 5);
          const item = await itemOf({
            ...petition,
            delays,
            events: petition.events.map((event) => ({ ...event, note: long })),
          });
          return index && rowIn(spec, index, item);
        }),
      );

      for (const row of rows) if (row !== undefined) expect(queryUnits([row])).toBe(0.5);
      for (const row of rows) expect(itemBytes(row ?? {})).toBeLessThanOrEqual(1_024);
    },
  );
});

describe('a page of 50 rows of the inbox', () => {
  const inbox = spec.indexes.find(({ name }) => name === 'inbox');

  async function pageOf(petition: Petition) {
    const row = inbox && rowIn(spec, inbox, await itemOf(petition));
    if (row === undefined) throw new Error('It is in the inbox');
    return queryUnits(Array.from({ length: 50 }, () => row));
  }

  test('costs 2.5 RCU', async () => {
    expect(await pageOf(passedOn(aPetitionOfTen('processing')))).toBe(2.5);
    expect(await pageOf(aPetitionOfTen('awaitingPublication'))).toBe(2.5);
  });

  test('costs at most 10 RCU with the longest names of officers', async () => {
    const assignee = { id: '𠮷'.repeat(128), name: '𠮷'.repeat(200) };

    expect(await pageOf({ ...aPetitionIn('processing', sent), assignee })).toBe(10);
  });
});
