import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Expression } from '../../../lambdas/platform/expression.ts';
import type { Change, Condition, Range } from '../../../lambdas/platform/table.ts';

/** An expression with its aliases put back: what DynamoDB will understand. */
function understood(write: (expression: Expression) => string): string {
  const expression = new Expression();
  const known = { ...expression.names };
  const text = write(expression);
  Object.assign(known, expression.names);

  return text
    .replaceAll(/#n\d+/g, (alias) => `${known[alias]}`)
    .replaceAll(/:v\d+/g, (alias) => JSON.stringify(expression.values[alias]));
}

describe('a condition reads', () => {
  test.each<[Condition, string]>([
    [{ absent: 'code' }, 'attribute_not_exists(code)'],
    [{ equals: { version: 3 } }, 'version = 3'],
    [{ equals: { version: 3, status: 'open' } }, 'version = 3 AND status = "open"'],
    [{ atMost: { at: '2026' } }, 'at <= "2026"'],
    [{ below: { at: '2026', version: 4 } }, 'at < "2026" AND version < 4'],
    [{ all: [{ absent: 'code' }, { equals: { version: 3 } }] }, '(attribute_not_exists(code) AND version = 3)'],
    [{ any: [{ absent: 'code' }, { equals: { version: 3 } }] }, '(attribute_not_exists(code) OR version = 3)'],
    [
      { all: [{ any: [{ absent: 'a' }, { below: { a: 1 } }] }, { equals: { 'b.c': 2 } }] },
      '((attribute_not_exists(a) OR a < 1) AND b.c = 2)',
    ],
  ])('%j as %s', (condition, text) => {
    expect(understood((expression) => expression.condition(condition))).toBe(text);
  });
});

describe('a change reads', () => {
  test.each<[Change, string]>([
    [{}, ''],
    [{ set: { name: undefined }, remove: [] }, ''],
    [{ set: { name: 'An', phone: undefined, age: 0 } }, 'SET name = "An", age = 0'],
    [{ remove: ['phone', 'alerts.late'] }, 'REMOVE phone, alerts.late'],
    [{ set: { 'alerts.late': 'x' }, remove: ['phone'] }, 'SET alerts.late = "x" REMOVE phone'],
  ])('%j as “%s”', (change, text) => {
    expect(understood((expression) => expression.change(change))).toBe(text);
  });
});

describe('a range reads', () => {
  test.each<[Omit<Range, 'name'>, string]>([
    [{ from: 'a' }, 'sk >= "a"'],
    [{ to: 'b' }, 'sk <= "b"'],
    [{ from: 'a', to: 'b' }, 'sk BETWEEN "a" AND "b"'],
    [{ prefix: 'a#' }, 'begins_with(sk, "a#")'],
    [{ from: 0, to: 9 }, 'sk BETWEEN 0 AND 9'],
  ])('%j as %s', (range, text) => {
    expect(understood((expression) => expression.range({ name: 'sk', ...range }))).toBe(text);
  });
});

test('one name has one alias and each value its own, in everything that is written with one expression', () => {
  const expression = new Expression();
  const change = expression.change({ set: { version: 4, 'alerts.late': 'x' } });
  const condition = expression.condition({ equals: { version: 3, 'alerts.dueToday': 'x' } });

  expect(change).toBe('SET #n0 = :v0, #n1.#n2 = :v1');
  expect(condition).toBe('#n0 = :v2 AND #n1.#n3 = :v3');
  expect(expression.names).toStrictEqual({ '#n0': 'version', '#n1': 'alerts', '#n2': 'late', '#n3': 'dueToday' });
  expect(expression.values).toStrictEqual({ ':v0': 4, ':v1': 'x', ':v2': 3, ':v3': 'x' });
});

test('no name and no value that anybody chooses becomes part of the text', () => {
  const anyName = fc.string({ minLength: 1 }).filter((name) => !name.includes('.'));
  fc.assert(
    fc.property(anyName, fc.string(), anyName, (name, value, other) => {
      const expression = new Expression();
      const text = [
        expression.condition({ all: [{ equals: { [name]: value } }, { absent: other }] }),
        expression.change({ set: { [name]: value }, remove: [other] }),
        expression.range({ name: other, prefix: value }),
      ].join(' ');

      expect(text).toMatch(/^(?:[#:][nv]\d+|attribute_not_exists|begins_with|SET|REMOVE|AND|[(),= ])+$/);
    }),
  );
});
