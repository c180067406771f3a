import { LocalError } from '../../local-error.ts';
import { isRecord } from '../../properties.ts';
import { anyOf } from './pattern.ts';

/** The condition keys of a call. */
export type Context = Readonly<Record<string, string>>;

/** The keys that the gateway provides; a condition on any other key could only be guessed. */
const KNOWN_KEYS = new Set(
  [
    'aws:SecureTransport',
    'aws:RequestedRegion',
    'aws:PrincipalAccount',
    'kms:EncryptionAlgorithm',
    'ses:FromAddress',
  ].map((key) => key.toLowerCase()),
);

type Test = (actual: string | undefined) => boolean;

const OPERATORS: Readonly<Record<string, (values: readonly string[]) => Test>> = {
  Bool: (values) => (actual) => actual !== undefined && values.includes(actual),
  StringEquals: (values) => (actual) => actual !== undefined && values.includes(actual),
  StringLike: (values) => {
    const matches = anyOf(values);
    return (actual) => actual !== undefined && matches(actual);
  },
  // True for an absent key; each of our keys has a single value.
  'ForAllValues:StringEquals': (values) => (actual) => actual === undefined || values.includes(actual),
};

/** Compiles the `Condition` of a statement. Throws a LocalError for an operator or key it cannot evaluate. */
export function conditionOf(condition: unknown, where: string): (context: Context) => boolean {
  if (condition === undefined) return () => true;
  if (!isRecord(condition)) throw new LocalError(`${where}: Condition must be an object.`);

  const tests = Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(isRecord(keys) ? keys : {}).map(([key, values]) => testOf({ operator, key, values }, where)),
  );
  return (context) => tests.every((test) => test(context));
}

function testOf(
  clause: { operator: string; key: string; values: unknown },
  where: string,
): (context: Context) => boolean {
  const { operator, key, values } = clause;
  const make = OPERATORS[operator];
  const name = key.toLowerCase();
  if (make === undefined || !KNOWN_KEYS.has(name)) {
    throw new LocalError(`${where}: the local IAM cannot evaluate the condition ${operator} on ${key}.`);
  }
  const test = make((Array.isArray(values) ? values : [values]).map(String));
  return (context) => test(context[name]);
}
