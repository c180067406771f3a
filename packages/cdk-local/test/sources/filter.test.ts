import { expect, test } from 'vitest';
import { eventFilter } from '../../src/sources/filter.ts';

const filter = (...patterns: unknown[]) =>
  eventFilter({ FilterCriteria: { Filters: patterns.map((pattern) => ({ Pattern: JSON.stringify(pattern) })) } }, 'it');

const modified = {
  eventName: 'MODIFY',
  dynamodb: { NewImage: { level: { N: '4' }, review: { M: { at: { S: '2026-11-21' } } }, tags: { L: ['a', 'b'] } } },
};
const image = (pattern: unknown) => ({ dynamodb: { NewImage: pattern } });

test.each([
  [{}, true],
  [{ eventName: ['MODIFY'] }, true],
  [{ eventName: ['INSERT', 'MODIFY'] }, true],
  [{ eventName: ['INSERT'] }, false],
  [{ eventName: [{ prefix: 'MOD' }] }, true],
  [{ eventName: [{ suffix: 'IFY' }] }, true],
  [{ eventName: [{ prefix: 'IN' }] }, false],
  [{ eventName: [{ 'equals-ignore-case': 'modify' }] }, true],
  [{ eventName: [{ 'anything-but': ['REMOVE', 'INSERT'] }] }, true],
  [{ eventName: [{ 'anything-but': 'MODIFY' }] }, false],
  [{ other: [{ 'anything-but': 'MODIFY' }] }, false],
  [{ other: [{ exists: false }] }, true],
  [image({ review: { M: { at: { S: [{ exists: true }] } } } }), true],
  [image({ answer: { M: { at: { S: [{ exists: true }] } } } }), false],
  [image({ review: [{ exists: true }] }), false],
  [image({ level: { N: [{ numeric: ['>', 3, '<=', 4] }] } }), true],
  [image({ level: { N: [{ numeric: ['>=', 4, '<', 5] }] } }), true],
  [image({ level: { N: [{ numeric: ['=', 5] }] } }), false],
  [image({ missing: { N: [{ numeric: ['<', 5] }] } }), false],
  [image({ tags: { L: ['b'] } }), true],
  [{ $or: [{ eventName: ['INSERT'] }, image({ level: { N: ['4'] } })] }, true],
  [{ $or: [{ eventName: ['INSERT'] }, { eventName: ['REMOVE'] }] }, false],
])('the pattern %j matches a change: %s', (pattern, passes) => {
  expect(filter(pattern)(modified)).toBe(passes);
});

test('one matching pattern is enough; without patterns all events pass', () => {
  expect(filter({ eventName: ['INSERT'] }, { eventName: ['MODIFY'] })(modified)).toBe(true);
  expect(filter()(modified)).toBe(true);
});

test('an unsupported operator is reported at the start', () => {
  expect(() => filter({ a: { b: [{ cidr: '10.0.0.0/8' }] } })).toThrow('unsupported filter operator cidr');
  expect(() => filter(['MODIFY'])).toThrow('a filter pattern must be an object');
});
