const HOSTS = new Set(['127.0.0.1', 'localhost']);
const PROTOCOLS = new Set(['http:', 'https:']);

/**
 * The address, if it is one of this machine: no code and no browser is sent anywhere else. Undefined also for an address
 * with credentials, or with a fragment, which OAuth does not allow in a redirect.
 */
export function loopbackUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  if (url === null || !PROTOCOLS.has(url.protocol) || !HOSTS.has(url.hostname)) return undefined;

  return url.username === '' && url.password === '' && !text.includes('#') ? url : undefined;
}

/** The address with these parameters added to those that it has; undefined ones are left out. */
export function withParameters(url: URL, parameters: Readonly<Record<string, string | undefined>>): string {
  const target = new URL(url);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) target.searchParams.set(name, value);

  return target.href;
}
