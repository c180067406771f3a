import { describe, expect, test } from 'vitest';
import { noAttachments } from '../../../../../lambdas/petitions/attachments/domain/attachment.ts';
import {
  type Announced,
  begin,
  find,
  MAX_ATTEMPTS,
  settle,
  uploaded,
} from '../../../../../lambdas/petitions/attachments/domain/upload.ts';
import { aFile, announced, withFiles } from '../../../../support/attachments.ts';
import { CODE, RECEIVED_AT } from '../../../../support/petitions.ts';

const now = RECEIVED_AT;
const five = { now, most: 5 };
const many = (count: number, state: Parameters<typeof aFile>[0], by: Announced['by'] = 'sender') =>
  Array.from({ length: count }, (_, index) => aFile(state, { id: `other-${index}`, by }));

describe('announcing a file', () => {
  test('adds it, and raises the version', () => {
    expect(begin(noAttachments(CODE), announced, five)).toEqual({
      ...{ code: CODE, version: 1 },
      files: [{ ...announced, at: now, state: 'expected' }],
    });
  });

  test('again changes nothing, whatever has happened to it', () => {
    for (const state of ['expected', 'checking', 'ready', 'rejected'] as const) {
      const all = withFiles(aFile(state));
      expect(begin(all, announced, { now, most: 0 })).toBe(all);
    }
  });

  test.each([{ name: 'b.jpg' }, { type: 'image/png' }, { bytes: 1 }, { stage: 'after' }] as const)(
    'again as another file is refused: %o',
    (other) => {
      expect(begin(withFiles(aFile('expected')), { ...announced, ...other }, five)).toEqual({
        refused: 'idempotency.mismatch',
      });
    },
  );

  test('of the other side under the same id is another file', () => {
    expect(begin(withFiles(aFile('ready')), { ...announced, by: 'agency' }, five)).toMatchObject({ version: 4 });
  });

  test('is refused beyond what the side may have; the other side and what was rejected do not count', () => {
    const tooMany = { refused: 'attachment.tooMany', detail: { most: 5 } };

    expect(begin(withFiles(...many(5, 'ready')), announced, five)).toEqual(tooMany);
    expect(begin(withFiles(...many(5, 'checking')), announced, five)).toEqual(tooMany);
    expect(begin(withFiles(...many(5, 'rejected')), announced, five)).toMatchObject({ version: 4 });
    expect(begin(withFiles(...many(5, 'ready', 'agency')), announced, five)).toMatchObject({ version: 4 });
  });

  test('is refused after too many attempts', () => {
    expect(begin(withFiles(...many(MAX_ATTEMPTS - 1, 'rejected')), announced, five)).toMatchObject({ version: 4 });
    expect(begin(withFiles(...many(MAX_ATTEMPTS, 'rejected')), announced, five)).toHaveProperty('refused');
  });

  test('forgets what was expected for more than a day', () => {
    const all = withFiles(...many(5, 'expected'));

    expect(begin(all, announced, { now: '2026-11-21T02:30:00.000Z', most: 5 })).toHaveProperty('refused');
    expect(begin(all, announced, { now: '2026-11-21T02:30:00.001Z', most: 5 })).toMatchObject({
      files: [{ id: announced.id }],
    });
  });
});

describe('a file that was uploaded', () => {
  test('is to be checked, once', () => {
    const first = uploaded(withFiles(aFile('expected')), announced);
    expect(first).toMatchObject({ version: 4, files: [{ state: 'checking' }] });

    const all = withFiles(aFile('checking'));
    expect(uploaded(all, announced)).toBe(all);
  });

  test('is not found if nobody announced it, or the other side did', () => {
    const notFound = { refused: 'attachment.notFound' };

    expect(uploaded(noAttachments(CODE), announced)).toEqual(notFound);
    expect(uploaded(withFiles(aFile('expected')), { id: announced.id, by: 'agency' })).toEqual(notFound);
  });
});

describe('a verdict', () => {
  const stored = { type: 'image/jpeg', bytes: 7, width: 1, height: 1 } as const;
  const others = [aFile('checking', { id: 'other-0001' }), aFile('checking', { by: 'agency' })];

  test('is noted on that file alone', () => {
    const all = withFiles(others[0] ?? aFile('ready'), aFile('checking'), others[1] ?? aFile('ready'));
    const after = settle(all, announced, { stored });

    expect(after).toMatchObject({ version: 4, files: [{ state: 'checking' }, {}, { state: 'checking' }] });
    expect(find(after, announced)).toMatchObject({ state: 'ready', stored });
  });

  test('may be that it is not kept', () => {
    const after = settle(withFiles(aFile('checking')), announced, { reason: 'heic' });

    expect(find(after, announced)).toMatchObject({ state: 'rejected', reason: 'heic' });
  });

  test('is not changed by a second one, and concerns nothing that is not checked', () => {
    for (const all of [
      withFiles(aFile('ready')),
      withFiles(aFile('rejected')),
      withFiles(aFile('expected')),
      withFiles(),
    ]) {
      expect(settle(all, announced, { stored })).toBe(all);
    }
  });
});
