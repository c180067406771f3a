import { describe, expect, test } from 'vitest';
import { refusedCases } from '../../demo/data/refused-cases.ts';
import { topics } from '../../demo/data/topics.ts';
import { demoPlan } from '../../demo/plan/demo-plan.ts';
import { fieldValuesFor, filled } from '../../demo/plan/field-values.ts';
import { randomOf } from '../../demo/plan/random.ts';

const UNTIL = '2026-11-22T00:30:00.000Z';
const plan = demoPlan(1, UNTIL);
const { petitions, ratings } = plan;
const everything = JSON.stringify(plan);

test('2,000 petitions all have different texts', () => {
  expect(new Set(petitions.map(({ body }) => body.content)).size).toBe(2000);
});

test('every text is NFC', () => {
  expect(everything.normalize('NFC') === everything).toBe(true);
});

test('no text mentions the districts abolished on 1 July 2025', () => {
  expect(/(?<!\p{L})(huyện|thị xã|quận |thành phố Việt Trì)/iu.exec(everything)?.[0]).toBeUndefined();
});

test('no text has an unfilled field', () => {
  expect(/\{\w+\}|undefined|NaN|\[object/u.exec(everything)?.[0]).toBeUndefined();
});

test('a field without a value throws', () => {
  expect(() => filled('Ở {nowhere}', {})).toThrow('no value for the field {nowhere}');
});

describe.each([...topics.flatMap(({ cases }) => cases), ...refusedCases])('the case "$content"', (one) => {
  test('has only fieldValues that are filled', () => {
    const fieldValues = fieldValuesFor(
      { agency: 'H44.104', receivedOn: '2026-03-02', answeredOn: '2026-03-12' },
      randomOf(1, 'fieldValues'),
    );

    expect(filled(JSON.stringify(one), fieldValues)).not.toMatch(/[{]\w+[}]/u);
  });
});

test('e-mail domains are reserved, and phone numbers unassigned', () => {
  const mails = everything.match(/[\w.]+@[\w.]+/g) ?? [];
  const phones = everything.match(/"phone":"[^"]+"/g) ?? [];

  expect(mails.filter((mail) => !mail.endsWith('.example'))).toEqual([]);
  expect(phones.filter((phone) => !/"(\+84|0) ?95/.test(phone))).toEqual([]);
});

test('most ratings have no comment, and comments by SMS are ASCII', () => {
  const spoken = ratings.filter(({ body }) => body.comment !== undefined);
  const bySms = spoken.filter(({ body }) => body.channel === 'sms');

  expect(spoken.length).toBeGreaterThan(2000);
  expect(spoken.length).toBeLessThan(5000);
  expect(bySms.every(({ body }) => /^[ -~]+$/.test(body.comment ?? ''))).toBe(true);
});

/** Sentences without what differs by itself: numbers, days and codes. */
const sentencesIn = (text: string) =>
  new Set(text.split(/(?<=[.?!])\s+/).map((sentence) => sentence.replaceAll(/[\d./]+|H44[\w.-]*/g, '#')));

test('no long sentence is repeated often', () => {
  const counts = new Map<string, number>();
  for (const { body } of petitions) {
    for (const sentence of sentencesIn(body.content)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([sentence, count]) => sentence.length > 45 && count > petitions.length / 25);

  expect(frequent).toEqual([]);
});

test('petitions from the same case differ in more than their numbers', () => {
  const stripped = petitions.map(({ body }) => [...sentencesIn(body.content)].join(' '));

  expect(new Set(stripped).size).toBeGreaterThan(petitions.length * 0.95);
});
