import { LocalError } from '../../local-error.ts';
import { isRecord, type Properties } from '../../properties.ts';
import { type Context, conditionOf } from './condition.ts';
import { anyOf } from './pattern.ts';

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  applies(action: string, resource: string, context: Context): boolean;
}

const KNOWN_PARTS = new Set(['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);

/** The statements of an identity policy. Throws a LocalError for what this evaluator does not support; it never guesses. */
export function statementsOf(document: unknown, where: string): readonly Statement[] {
  const statements = isRecord(document) ? document['Statement'] : undefined;
  return (Array.isArray(statements) ? statements : [statements]).map((statement) => compile(statement, where));
}

function compile(statement: unknown, where: string): Statement {
  if (!isRecord(statement)) throw new LocalError(`${where}: a policy statement must be an object.`);
  const unknownPart = Object.keys(statement).find((part) => !KNOWN_PARTS.has(part));
  if (unknownPart !== undefined)
    throw new LocalError(`${where}: the local IAM does not support ${unknownPart} in a statement.`);
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') throw new LocalError(`${where}: Effect must be Allow or Deny.`);

  // Actions are compared without case, resources are case-sensitive.
  const action = either(statement, 'Action', where, (text) => text.toLowerCase());
  const resource = either(statement, 'Resource', where, (text) => text);
  const holds = conditionOf(statement['Condition'], where);
  return {
    effect,
    applies: (requested, on, context) => action(requested.toLowerCase()) && resource(on) && holds(context),
  };
}

/** `Action` or `NotAction`, `Resource` or `NotResource`. */
function either(statement: Properties, part: string, where: string, fold: (text: string) => string) {
  const positive = statement[part];
  const matches = anyOf(texts(positive ?? statement[`Not${part}`], `${where}: ${part}`).map(fold));
  return positive === undefined ? (text: string) => !matches(text) : matches;
}

function texts(value: unknown, where: string): readonly string[] {
  const list = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  if (list.length === 0) throw new LocalError(`${where} must not be empty.`);
  const variable = list.find((text) => text.includes('${'));
  if (variable !== undefined)
    throw new LocalError(`${where}: the local IAM does not support policy variables (${variable}).`);
  return list;
}
