import { describe, expect, test } from 'vitest';
import { refusedCases } from '../../demo/data/refused-cases.ts';
import { topics } from '../../demo/data/topics.ts';
import { demoPlan } from '../../demo/plan/demo-plan.ts';
import { blanksFor, filled } from '../../demo/plan/petition-text.ts';
import { randomOf } from '../../demo/plan/random.ts';

const UNTIL = '2026-11-22T00:30:00.000Z';
const plan = demoPlan(1, UNTIL);
const { petitions, ratings } = plan;
const everything = JSON.stringify(plan);

test('2,000 petitions are all written differently', () => {
  expect(new Set(petitions.map(({ body }) => body.content)).size).toBe(2000);
});

test('every text is NFC, so that it is found and compared as it was typed', () => {
  expect(everything.normalize('NFC') === everything).toBe(true);
});

test('no text speaks of the districts that ended on 1 July 2025', () => {
  expect(/(?<!\p{L})(huyện|thị xã|quận |thành phố Việt Trì)/iu.exec(everything)?.[0]).toBeUndefined();
});

test('no text is left with a hole in it', () => {
  expect(/\{\w+\}|undefined|NaN|\[object/u.exec(everything)?.[0]).toBeUndefined();
});

test('a blank that nothing fills is refused', () => {
  expect(() => filled('Ở {nowhere}', {})).toThrow('nothing fills the blank {nowhere}');
});

describe.each([...topics.flatMap(({ cases }) => cases), ...refusedCases])('the case "$content"', (one) => {
  test('has only blanks that are filled', () => {
    const blanks = blanksFor(
      { agency: 'H44.104', receivedOn: '2026-03-02', answeredOn: '2026-03-12' },
      randomOf(1, 'blanks'),
    );

    expect(filled(JSON.stringify(one), blanks)).not.toMatch(/[{]\w+[}]/u);
  });
});

test('mails go to domains that nobody can own, and phones to numbers that nobody has', () => {
  const mails = everything.match(/[\w.]+@[\w.]+/g) ?? [];
  const phones = everything.match(/"phone":"[^"]+"/g) ?? [];

  expect(mails.filter((mail) => !mail.endsWith('.example'))).toEqual([]);
  expect(phones.filter((phone) => !/"(\+84|0) ?95/.test(phone))).toEqual([]);
});

test('ratings with words are the fewer, and by SMS they are plain', () => {
  const spoken = ratings.filter(({ body }) => body.comment !== undefined);
  const bySms = spoken.filter(({ body }) => body.channel === 'sms');

  expect(spoken.length).toBeGreaterThan(2000);
  expect(spoken.length).toBeLessThan(5000);
  expect(bySms.every(({ body }) => /^[ -~]+$/.test(body.comment ?? ''))).toBe(true);
});

/** Sentences without what differs by itself: numbers, days and codes. */
const sentencesIn = (text: string) =>
  new Set(text.split(/(?<=[.?!])\s+/).map((sentence) => sentence.replaceAll(/[\d./]+|H44[\w.-]*/g, '#')));

test('no sentence of substance is read again and again', () => {
  const counts = new Map<string, number>();
  for (const { body } of petitions) {
    for (const sentence of sentencesIn(body.content)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([sentence, count]) => sentence.length > 45 && count > petitions.length / 25);

  expect(frequent).toEqual([]);
});

test('petitions that tell of the same differ in more than their numbers', () => {
  const stripped = petitions.map(({ body }) => [...sentencesIn(body.content)].join(' '));

  expect(new Set(stripped).size).toBeGreaterThan(petitions.length * 0.95);
});
