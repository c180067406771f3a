import { LocalError } from '../local-error.ts';
import { isRecord, type Properties } from '../properties.ts';

/** What the intrinsic functions of a template are resolved against. */
export interface Scope {
  /** A resource, parameter or pseudo parameter; undefined for AWS::NoValue. */
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, top: string, second: string): unknown;
  /** Applied to every resolved string. */
  finish(text: string): string;
}

/** The value with every intrinsic function replaced; undefined (AWS::NoValue) drops the property or the element. */
export function resolve(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return scope.finish(value);
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;

  const call = callOf(value);
  if (call !== undefined) return call.run(call.argument, scope);

  const entries = Object.entries(value).map(([name, item]) => [name, resolve(item, scope)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

export function holds(condition: unknown, scope: Scope): boolean {
  const value = resolve(condition, scope);
  if (typeof value !== 'boolean') throw new LocalError(`Invalid condition in the template: ${shown(condition)}`);
  return value;
}

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.ref(text(argument, scope)),
  Condition: (argument, scope) => scope.condition(text(argument, scope)),
  'Fn::GetAtt': getAttribute,
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument, scope);
    return scope.finish(list(parts, scope).map(shownPart).join(text(separator, scope)));
  },
  'Fn::Sub': substitute,
  'Fn::Select': (argument, scope) => {
    const [index, items] = list(argument, scope);
    return list(items, scope)[Number(index)];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, whole] = list(argument, scope);
    return text(whole, scope).split(text(separator, scope));
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, top, second] = list(argument, scope).map((part) => text(part, scope));
    return resolve(scope.mapping(map ?? '', top ?? '', second ?? ''), scope);
  },
  'Fn::Base64': (argument, scope) => Buffer.from(text(argument, scope)).toString('base64'),
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = rawList(argument);
    return resolve(scope.condition(text(name, scope)) ? yes : no, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument, scope);
    return String(left) === String(right);
  },
  'Fn::And': (argument, scope) => rawList(argument).every((item) => holds(item, scope)),
  'Fn::Or': (argument, scope) => rawList(argument).some((item) => holds(item, scope)),
  'Fn::Not': (argument, scope) => !rawList(argument).some((item) => holds(item, scope)),
};

function callOf(value: Properties): { run: Intrinsic; argument: unknown } | undefined {
  const [name, ...others] = Object.keys(value);
  if (name === undefined || others.length > 0) return undefined;
  const argument = value[name];
  // `Condition` is also an ordinary property, of a policy statement for one: it is a reference only if its value is a string.
  if (name === 'Condition' && typeof argument !== 'string') return undefined;
  const run = INTRINSICS[name];
  if (run !== undefined) return { run, argument };
  if (name.startsWith('Fn::'))
    throw new LocalError(`The template uses ${name}, which the local stack cannot resolve: ${shown(argument)}`);
  return undefined;
}

function getAttribute(argument: unknown, scope: Scope): unknown {
  const path = typeof argument === 'string' ? argument : list(argument, scope).map(shownPart).join('.');
  const [logicalId = '', ...attribute] = path.split('.');
  return scope.attribute(logicalId, attribute.join('.'));
}

/** `${Name}`, `${Name.Attribute}`, a variable of the second argument, or `${!literal}`. */
function substitute(argument: unknown, scope: Scope): string {
  const [pattern, given] = typeof argument === 'string' ? [argument, {}] : rawList(argument);
  const variables = isRecord(given) ? given : {};
  const filled = text(pattern, scope).replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (name in variables) return shownPart(resolve(variables[name], scope));
    return shownPart(name.includes('.') ? getAttribute(name, scope) : scope.ref(name));
  });
  return scope.finish(filled);
}

function rawList(argument: unknown): readonly unknown[] {
  if (!Array.isArray(argument)) throw new LocalError(`The template must have a list here: ${shown(argument)}`);
  return argument;
}

function list(argument: unknown, scope: Scope): readonly unknown[] {
  return rawList(resolve(argument, scope));
}

function text(argument: unknown, scope: Scope): string {
  const value = resolve(argument, scope);
  if (typeof value !== 'string') throw new LocalError(`The template must have a string here: ${shown(argument)}`);
  return value;
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 200);
const shownPart = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
