import { LocalError } from '../../local-error.ts';
import { isRecord, type Properties, record, text } from '../../properties.ts';

/** `$.detail.mail.tags.message[0]`: the only kind of path that is followed. */
const PATH = /^\$(?:\.[\w-]+(?:\[\d+\])?)+$/;
const VARIABLE = /<([\w-]+)>/g;

/**
 * The body that an InputTransformer makes of an event: a template of JSON in which `<name>` is replaced by the value at
 * its path. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export function transformer(given: Properties, where: string): (event: object) => string {
  const template = text(given, 'InputTemplate', where);
  const paths = new Map(
    Object.entries(record(given, 'InputPathsMap')).map(([name, path]) => [name, stepsOf(String(path), where)]),
  );
  for (const [, name = ''] of template.matchAll(VARIABLE)) {
    if (!paths.has(name)) throw new LocalError(`${where}: InputPathsMap has no path for <${name}>`);
  }

  return (event) => template.replace(VARIABLE, (_, name: string) => JSON.stringify(at(event, paths.get(name) ?? [])));
}

function stepsOf(path: string, where: string): readonly string[] {
  if (!PATH.test(path)) throw new LocalError(`${where}: the path ${path} is not supported`);
  return path
    .slice(2)
    .split(/[.[\]]+/)
    .filter(Boolean);
}

/** What is missing is an empty text, as EventBridge writes it. */
function at(event: object, steps: readonly string[]): unknown {
  const found = steps.reduce<unknown>(
    (value, step) => (isRecord(value) ? value[step] : Array.isArray(value) ? value[Number(step)] : undefined),
    event,
  );
  return found ?? '';
}
