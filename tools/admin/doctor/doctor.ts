import packageJson from '../../../package.json' with { type: 'json' };
import { AdminError } from '../admin-error.ts';
import { serviceUrl } from '../api-client.ts';
import { verifyReport } from '../verify/verify-report.ts';
import { type Check, failed, type State, skipped } from './check.ts';
import { probeOf } from './probe.ts';
import { publicChecks } from './public-checks.ts';
import { staffChecks } from './staff-checks.ts';

type Options = { readonly url: string; readonly apiUrl?: string | undefined; readonly json: boolean };
type Surroundings = {
  readonly token: string | undefined;
  readonly print: (text: string) => void;
  readonly now: string;
};

/**
 * `doctor`: looks at a running service as an operator would, and changes nothing. 0 if all is well, 1 if something needs
 * attention, 2 if something does not work.
 */
export async function examine({ url, apiUrl, json }: Options, { token, print, now }: Surroundings): Promise<0 | 1 | 2> {
  const base = serviceUrl(url);
  const checks = [
    ...(await publicChecks({
      ask: probeOf(base),
      askDirect: apiUrl === undefined ? undefined : probeOf(serviceUrl(apiUrl)),
      isHttps: base.protocol === 'https:',
      version: packageJson.version,
    })),
    ...(await withToken(token, { url, base, now })),
  ];
  print(json ? JSON.stringify({ url, at: now, checks }, null, 2) : shown(url, checks));
  if (checks.some(({ state }) => state === 'failed')) return 2;
  return checks.some(({ state }) => state === 'warning') ? 1 : 0;
}

type Asked = { readonly url: string; readonly base: URL; readonly now: string };

async function withToken(token: string | undefined, { url, base, now }: Asked): Promise<readonly Check[]> {
  if (token === undefined || token === '') {
    const remedy =
      'Set LANG_NGHE_TOKEN to the ID token of an administrator of the root agency, then to that of an auditor.';
    return [skipped('staff', 'What only staff can see was not looked at.', remedy)];
  }
  try {
    return await staffChecks({
      ask: probeOf(base, token),
      now,
      // What it prints is for its own command; here only whether something differs.
      verify: (id) => verifyReport(id, { url, json: true }, { token, print: () => undefined }),
    });
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    const remedy = 'Run the command again; if it says the same, look at the log of the function that it names.';
    return [failed('staff', error.message, { remedy, chapter: 'Checking a report' })];
  }
}

const marks = { ok: '✓', warning: '!', failed: '✗', skipped: '–' } as const satisfies Record<State, string>;

function shown(url: string, checks: readonly Check[]): string {
  const lines = checks.flatMap(({ name, state, text, remedy, chapter }) => [
    `${marks[state]} ${name}: ${text}`,
    ...(remedy === undefined
      ? []
      : [`    ${remedy}${chapter === undefined ? '' : ` (docs/operations.md: ${chapter})`}`]),
  ]);
  const number = (state: State) => checks.filter((check) => check.state === state).length;
  const sum = `${number('ok')} ok, ${number('warning')} warnings, ${number('failed')} failed, ${number('skipped')} not looked at.`;
  return [url, ...lines, sum].join('\n');
}
