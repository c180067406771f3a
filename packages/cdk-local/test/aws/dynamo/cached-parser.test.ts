import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import {
  cacheParsedExpressions,
  type ExpressionParser,
  type ParseContext,
} from '../../../src/aws/dynamo/cached-parser.ts';

const load = createRequire(createRequire(import.meta.url).resolve('dynalite'));
/** dynalite's own, untouched. */
const parser: ExpressionParser = load('./db/conditionParser');
const own = parser.parse;

function aContext(values: Record<string, object>): ParseContext {
  const attrNames = { '#n0': 'code', '#n1': 'version', '#n2': 'unused' };
  const unused = (aliases: object) => Object.fromEntries(Object.keys(aliases).map((alias) => [alias, true as const]));
  return {
    ...{ attrNames, attrVals: values, unusedAttrNames: unused(attrNames), unusedAttrVals: unused(values) },
    // What dynalite hands its parser besides.
    ...{
      isReserved: () => false,
      compare: (_: string, a: { N: string }, b: { N: string }) => Number(a.N) > Number(b.N),
    },
  };
}

test.each([
  'attribute_not_exists(#n0)',
  '(attribute_not_exists(#n0) OR #n1 < :v0)',
  '#n0 = :v0 AND begins_with(#n1, :v1)',
  '#n0.#n1[2] <> :v0 AND NOT contains(#n1, :v1)',
  '#n1 IN (:v0, :v1)',
  '#n1 BETWEEN :v0 AND :v2',
  'attribute_type(#n0, :v1)',
  'size(#n0) > :v0',
  '#n1 = :missing',
  'begins_with(#n0, :v0)',
  '#n0 = = :v0',
])('%s gives the same result the first and the third time', (expression) => {
  const taught: ExpressionParser = { parse: own };
  cacheParsedExpressions(taught);
  const outcome = (parse: ExpressionParser['parse'], values: Record<string, object>) => {
    const context = aContext(values);
    try {
      return { tree: parse(expression, { context }), left: [context.unusedAttrNames, context.unusedAttrVals] };
    } catch (error) {
      return { error: String(error) };
    }
  };

  for (const [low, text, high] of [
    ['1', 'S', '2'],
    ['3', 'N', '4'],
    ['6', 'nonsense', '5'],
  ]) {
    const values = { ':v0': { N: low ?? '' }, ':v1': { S: text }, ':v2': { N: high } };
    expect(outcome(taught.parse, values)).toEqual(outcome(own, values));
  }
});

test('another type of value is another expression', () => {
  const taught: ExpressionParser = { parse: own };
  cacheParsedExpressions(taught);
  const begins = (value: object) => taught.parse('begins_with(#n0, :v0)', { context: aContext({ ':v0': value }) });

  expect(begins({ S: 'a' })).toMatchObject({ expression: { args: [['code'], { S: 'a' }] } });
  expect(begins({ N: '1' })).toContain('Incorrect operand type');
});

test('a result that is changed in place does not change the next one', () => {
  const updates: ExpressionParser = load('./db/updateParser');
  const taught: ExpressionParser = { parse: updates.parse };
  cacheParsedExpressions(taught);
  const parse = (N: string) =>
    taught.parse('SET #n1 = #n1 + :v0', { context: aContext({ ':v0': { N } }) }) as { sections: { val: unknown }[] };

  for (const N of ['1', '2', '3']) {
    const { sections } = parse(N);
    expect(sections[0]?.val).toMatchObject({ type: 'add', args: [['version'], { N }] });
    for (const section of sections) section.val = { N: 'resolved' };
  }
});
