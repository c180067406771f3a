import { LocalError } from './local-error.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** `where` names the resource in the error message if the template is not as expected. */
export function text(from: Properties, name: string, where: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw unexpected(name, where, 'a string', value);

  return value;
}

export function optionalText(from: Properties, name: string): string | undefined {
  const value = from[name];

  return typeof value === 'string' ? value : undefined;
}

/** CloudFormation also accepts numbers and booleans as strings, and CDK writes both. */
export function number(from: Properties, name: string, otherwise: number): number {
  const value = from[name];
  if (typeof value === 'number') return value;

  return typeof value === 'string' && value !== '' && Number.isFinite(Number(value)) ? Number(value) : otherwise;
}

export function flag(from: Properties, name: string): boolean {
  return from[name] === true || from[name] === 'true';
}

export function record(from: Properties, name: string): Properties {
  const value = from[name];

  return isRecord(value) ? value : {};
}

export function records(from: Properties, name: string): readonly Properties[] {
  const value = from[name];

  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function texts(from: Properties, name: string): readonly string[] {
  const value = from[name];

  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unexpected(name: string, where: string, wanted: string, value: unknown): LocalError {
  return new LocalError(`${where}: ${name} must be ${wanted}, but is ${JSON.stringify(value)}`);
}
