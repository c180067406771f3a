import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Engine } from '../../../src/aws/dynamo/engine.ts';
import { allPages, createTable, engineUnderTest, type Value } from './support/engine-under-test.ts';

let engine: Engine;
beforeAll(() => {
  engine = engineUnderTest();
});
afterAll(() => engine.close());

/** The sort keys in the order in which a query returns them. */
async function sorted(type: 'S' | 'N' | 'B', values: readonly string[]): Promise<readonly unknown[]> {
  const TableName = await createTable(engine, { types: { id: 'S', at: type }, key: ['id', 'at'] });
  const items = values.map((value): Record<string, Value> => ({ id: { S: 'one' }, at: { [type]: value } }));
  await Promise.all(items.map((Item) => ask(engine, 'PutItem', { TableName, Item })));
  const { items: found } = await allPages(engine, 'Query', {
    ...{ TableName, KeyConditionExpression: 'id = :id', ExpressionAttributeValues: { ':id': { S: 'one' } }, Limit: 7 },
  });
  return found.map((item) => item['at']?.[type]);
}

test('strings are sorted by their bytes in UTF-8, not by UTF-16', async () => {
  const some = ['\u{1f600}', '\uffee', 'a', 'A', 'á', 'ab', 'a/', 'a~', '0'];
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.oneof(fc.constantFrom(...some), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })), {
        minLength: 1,
        maxLength: 12,
      }),
      async (values) => {
        const wanted = values.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(await sorted('S', values)).toEqual(wanted);
      },
    ),
    { numRuns: 30 },
  );
});

test('binary is sorted by its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('base64')),
        { minLength: 1, maxLength: 12 },
      ),
      async (values) => {
        const bytes = (value: string) => Buffer.from(value, 'base64');
        expect(await sorted('B', values)).toEqual(values.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b))));
      },
    ),
    { numRuns: 20 },
  );
});

test('numbers are sorted by their value', async () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e120, max: 1e120 });
  const plain = (value: number) => (Math.abs(value) < 1e-120 ? 0 : Number(value.toPrecision(15)));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.oneof(fc.integer({ min: -120, max: 120 }), finite).map(plain), { minLength: 1, maxLength: 12 }),
      async (values) => {
        const found = await sorted('N', values.map(String));
        const distinct = [...new Set(values.map((value) => value + 0))];
        expect(found.map(Number)).toEqual(distinct.toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 30 },
  );
});

test('numbers of 38 digits, of the smallest and the largest magnitude keep their place', async () => {
  const ascending = [
    '-9.9999999999999999999999999999999999999E+125',
    '-1.0000000000000000000000000000000000001',
    '-1',
    '-0.99999999999999999999999999999999999999',
    '-1E-130',
    '0',
    '1E-130',
    '0.99999999999999999999999999999999999999',
    '1',
    '1.0000000000000000000000000000000000001',
    '9.9999999999999999999999999999999999999E+125',
  ];
  const found = await sorted('N', ascending.toReversed());

  expect(found.map(Number)).toEqual(ascending.map(Number));
  expect(found).toHaveLength(ascending.length);
});

test('minus zero is zero', async () => {
  const TableName = await createTable(engine, { types: { at: 'N' }, key: ['at'] });
  await ask(engine, 'PutItem', { TableName, Item: { at: { N: '-0' } } });

  expect(await ask(engine, 'GetItem', { TableName, Key: { at: { N: '0.0' } } })).toEqual({ Item: { at: { N: '0' } } });
});
