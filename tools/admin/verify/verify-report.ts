import { createHash } from 'node:crypto';
import { AdminError } from '../admin-error.ts';
import { type ApiClient, apiClient } from '../api-client.ts';
import type { Check } from './check.ts';
import { enteredCheck, paperInForce } from './entered.ts';
import { recompute } from './recompute.ts';

type Options = { readonly url: string; readonly json: boolean };
type Surroundings = { readonly token: string | undefined; readonly print: (text: string) => void };

/** What the API answers, as far as it is checked; its reference describes all of it. */
type Files = readonly { readonly format: string; readonly path: string; readonly sha256: string }[];
type Version = { readonly version: number; readonly files: Files };
type Listed = { readonly items: readonly (Version & { readonly earlier?: readonly Version[] })[] };
type Paper = {
  readonly number: string;
  readonly version: number;
  readonly sha256: string;
  readonly activities?: number;
};
type Change = { readonly figure: string; readonly before: string; readonly after: string };
type Submission = {
  readonly agency: string;
  readonly period: string;
  readonly state: string;
  readonly paper?: Paper;
  readonly approved?: { readonly sha256: string };
  readonly earlier?: readonly { readonly paper: Paper }[];
  readonly later?: readonly { readonly version: number; readonly restated: { readonly changes: readonly Change[] } }[];
};

/**
 * `verify`: 0 if each stored file is what its hash says, each figure follows from the numbers beside it, and no later count
 * or entry changed what was signed; 1 if something differs.
 */
export async function verifyReport(id: string, { url, json }: Options, { token, print }: Surroundings): Promise<0 | 1> {
  if (token === undefined || token === '') {
    throw new AdminError('Set LANG_NGHE_TOKEN to the ID token of somebody who may read the report.');
  }
  const api = apiClient(url, token, 'Nothing was changed; run the command again.');
  const path = `/v1/staff/reports/${encodeURIComponent(id)}`;
  const submission = await api.json<Submission>(path);
  const { agency, period } = submission;
  const listed = await api.json<Listed>(`/v1/reports?${new URLSearchParams({ agency, period })}`);
  const [newest] = listed.items;
  if (newest === undefined) throw new AdminError(`${id} is not in the list of reports.`);

  const checks: Check[] = [];
  for (const one of [...(newest.earlier ?? []), newest]) checks.push(...(await filesOf(api, one)));
  for (const paper of papersIn(submission)) checks.push(await paperOf(api, path, paper));
  if (submission.paper !== undefined) checks.push(sinceSigned(submission));
  const stating = paperInForce(submission);
  if (stating !== undefined) checks.push(enteredCheck(stating, await api.json(`${path}/activities`)));
  const isRight = checks.every(({ ok }) => ok);
  print(
    json ? JSON.stringify({ id, state: submission.state, isRight, checks }, null, 2) : shown(id, submission, checks),
  );
  return isRight ? 0 : 1;
}

async function filesOf(api: ApiClient, { version, files }: Version): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { format, path, sha256 } of files) {
    const bytes = await api.bytes(path);
    checks.push(hashCheck(`version ${version}, ${format}`, bytes, sha256));
    if (format === 'json') checks.push(figuresCheck(version, JSON.parse(bytes.toString())));
  }
  return checks;
}

function figuresCheck(version: number, report: unknown): Check {
  const { checked, wrong } = recompute(report);
  const details = wrong.map(
    ({ figure, stated, computed }) => `${figure}: ${stated} is stated, ${computed} is computed`,
  );
  // A report in which nothing is known is not right: it is not the one that these rules were written for.
  return {
    what: `version ${version}, ${checked} figures computed again`,
    ok: checked > 0 && wrong.length === 0,
    details,
  };
}

const papersIn = ({ paper, earlier = [] }: Submission): readonly Paper[] => [
  ...earlier.map((entry) => entry.paper),
  ...(paper === undefined ? [] : [paper]),
];

async function paperOf(api: ApiClient, path: string, { number, sha256 }: Paper): Promise<Check> {
  const bytes = await api.bytes(`${path}/document?${new URLSearchParams({ format: 'html', sha256 })}`);
  return hashCheck(`paper ${number}`, bytes, sha256);
}

function hashCheck(what: string, bytes: Buffer, sha256: string): Check {
  const found = createHash('sha256').update(bytes).digest('hex');
  return {
    what: `${what}: SHA-256`,
    ok: found === sha256,
    details: found === sha256 ? [] : [`${sha256} is stated, ${found} is computed`],
  };
}

function sinceSigned({ paper, later = [] }: Submission): Check {
  const details = later.flatMap(({ version, restated }) =>
    restated.changes.map(({ figure, before, after }) => `version ${version}: ${figure} ${before} → ${after}`),
  );
  return { what: `paper ${paper?.number}: no later count changed its figures`, ok: later.length === 0, details };
}

function shown(id: string, { state }: Submission, checks: readonly Check[]): string {
  const lines = checks.flatMap(({ what, ok, details }) => [
    `${ok ? '✓' : '✗'} ${what}`,
    ...details.map((detail) => `    ${detail}`),
  ]);
  const wrong = checks.filter(({ ok }) => !ok).length;
  return [`${id} (${state})`, ...lines, wrong === 0 ? 'All equal.' : `${wrong} of ${checks.length} differ.`].join('\n');
}
