import { LocalError } from '../local-error.ts';
import { isRecord, type Properties, record, records, text } from '../properties.ts';

/** Whether an event passes the filters of an event source mapping: one matching pattern is enough; without patterns all events pass. */
export type Filter = (event: unknown) => boolean;

/** Lambda's pattern language: https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html */
export function eventFilter(mapping: Properties, where: string): Filter {
  const patterns = records(record(mapping, 'FilterCriteria'), 'Filters').map((filter) => {
    const pattern: unknown = JSON.parse(text(filter, 'Pattern', where));
    if (!isRecord(pattern))
      throw new LocalError(`${where}: a filter pattern must be an object, not ${JSON.stringify(pattern)}`);
    return patternFilter(pattern, where);
  });

  return (event) => patterns.length === 0 || patterns.some((passes) => passes(event));
}

/** Whether an event matches one pattern, of a filter or of a rule of EventBridge. */
export function patternFilter(pattern: Properties, where: string): Filter {
  const tested = checked(pattern, where);
  return (event) => matches(tested, event);
}

function matches(pattern: Properties, event: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const value = isRecord(event) ? event[name] : undefined;
    if (name === '$or' && Array.isArray(wanted)) return wanted.filter(isRecord).some((each) => matches(each, event));

    return Array.isArray(wanted)
      ? wanted.some((rule) => fits(rule, value))
      : isRecord(wanted) && matches(wanted, value);
  });
}

function fits(rule: unknown, value: unknown): boolean {
  if (!isRecord(rule)) return rule === value || (Array.isArray(value) && value.includes(rule));
  const [[operator, operand] = ['', undefined]] = Object.entries(rule);

  return OPERATORS[operator]?.(operand, value) ?? false;
}

const OPERATORS: Readonly<Record<string, (operand: unknown, value: unknown) => boolean>> = {
  exists: (operand, value) => (isLeaf(value) ? operand === true : value === undefined && operand === false),
  prefix: (operand, value) => typeof value === 'string' && value.startsWith(String(operand)),
  suffix: (operand, value) => typeof value === 'string' && value.endsWith(String(operand)),
  'equals-ignore-case': (operand, value) =>
    typeof value === 'string' && value.toLowerCase() === String(operand).toLowerCase(),
  'anything-but': (operand, value) => isLeaf(value) && ![operand].flat().includes(value),
  numeric: (operand, value) => Array.isArray(operand) && isInRange(operand, value),
};

/** `exists` works on leaves only, as in AWS. */
function isLeaf(value: unknown): boolean {
  return value !== undefined && !isRecord(value);
}

/** `['>', 0, '<=', 5]`; DynamoDB's numbers are strings. */
function isInRange(conditions: readonly unknown[], value: unknown): boolean {
  if (value === undefined || value === '' || !Number.isFinite(Number(value))) return false;

  return conditions.every((operator, i) => {
    if (i % 2 === 1) return true;
    const [given, bound] = [Number(value), Number(conditions[i + 1])];
    return operator === '=' ? given === bound : COMPARISONS[String(operator)]?.(given, bound) === true;
  });
}

const COMPARISONS: Readonly<Record<string, (given: number, bound: number) => boolean>> = {
  '>': (given, bound) => given > bound,
  '>=': (given, bound) => given >= bound,
  '<': (given, bound) => given < bound,
  '<=': (given, bound) => given <= bound,
};

/** An unknown operator must not silently reject every event. */
function checked(pattern: Properties, where: string): Properties {
  for (const wanted of Object.values(pattern)) {
    if (isRecord(wanted)) checked(wanted, where);
    for (const rule of Array.isArray(wanted) ? wanted.filter(isRecord) : []) {
      const unknown = Object.keys(rule).find((operator) => !(operator in OPERATORS));
      if (unknown !== undefined && pattern['$or'] !== wanted) {
        throw new LocalError(`${where}: unsupported filter operator ${unknown}`);
      }
    }
  }

  return pattern;
}
