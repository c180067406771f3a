import type { Operation } from './openapi.ts';

/** The example of an operation as a command: `$HOST` is this site, `$TOKEN` the token of a member of staff. */
export function curlOf({ method, path, parameters, requestBody, security }: Operation): string {
  const exampleOf = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example ?? name);
  const given = parameters.filter(({ example }) => example !== undefined);
  const query = given.filter((parameter) => parameter.in === 'query' && !isAlsoHeader(parameter.name, given));
  const headers = given.filter((parameter) => parameter.in === 'header');
  const [mediaType, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];

  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(exampleOf(name)));
  const search = query.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join('&');
  return [
    `curl ${method === 'GET' || media !== undefined ? '' : `-X ${method} `}"$HOST${address}${search === '' ? '' : `?${search}`}"`,
    ...(method === 'PUT' ? ['-X PUT'] : []),
    ...(security.length > 0 ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...headers.map(({ name, example }) => `-H ${quoted(`${name}: ${example}`)}`),
    ...(media === undefined ? [] : [`-H ${quoted(`Content-Type: ${mediaType}`)}`, `-d ${quoted(json(media.example))}`]),
  ].join(' \\\n  ');
}

/** A receipt is sent as a header or in the query; one is enough. */
const isAlsoHeader = (name: string, parameters: Operation['parameters']) =>
  parameters.some((parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === name.toLowerCase());

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** Text as it is, anything else as JSON that is easy to read. */
export const json = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
