import { addDays, type Instant, localDateOf } from '../../../lambdas/kernel/time.ts';
import { type Check, failed, ok, skipped, warning } from './check.ts';
import { itemsOf } from './probe.ts';
import type { Staff } from './staff.ts';

type Report = { readonly id: string; readonly period: string };

/** From the third of a month on the report of the month before has been built, unless something is wrong. */
const BUILT_BY_DAY = 3;
const LATEST = ['month', 'long'] as const;

/** The latest report of a month and of a longer period, each verified as `verify` does. */
export async function reportChecks({ ask, now, verify }: Staff): Promise<readonly Check[]> {
  const answers = await Promise.all(
    LATEST.map((length) => ask(`/v1/reports?${new URLSearchParams({ length, limit: '1' })}`)),
  );
  if (answers.some(({ status }) => status !== 200)) {
    const remedy = 'Use that of a head, a leader or an auditor.';
    return [skipped('reports', 'This token may not read reports.', remedy)];
  }
  const [month, long] = answers.map((answer) => itemsOf<Report>(answer)[0]);
  const checks: Check[] = [builtCheck(month, now)];
  for (const report of [month, long]) if (report !== undefined) checks.push(await verifiedCheck(report.id, verify));
  return checks;
}

function builtCheck(latest: Report | undefined, now: Instant): Check {
  const today = localDateOf(now);
  const expected = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
  const has = latest === undefined ? 'no report of a month is listed' : `the latest is ${latest.id}`;
  if (latest !== undefined && latest.period >= expected) return ok('reports', `Reports of months are built: ${has}.`);
  if (Number(today.slice(8)) < BUILT_BY_DAY) {
    return skipped('reports', `The report of ${expected} may still be built: ${has}.`, 'Run the command again later.');
  }
  return warning('reports', `The report of ${expected} is missing: ${has}.`, {
    remedy: 'Look at the log of reports-build.',
    chapter: 'report-silent',
  });
}

async function verifiedCheck(id: string, verify: Staff['verify']): Promise<Check> {
  if ((await verify(id)) === 0) return ok('verified', `The report ${id} is verified: files, figures and papers agree.`);
  return failed('verified', `Something in the report ${id} differs.`, {
    remedy: `See what: npm run admin -- verify ${id}`,
    chapter: 'Checking a report',
  });
}
