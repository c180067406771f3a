import { addDays, type Instant, localDateOf } from '../../../lambdas/kernel/time.ts';
import { type Check, failed, listed, ok, skipped, warning } from './check.ts';
import { peopleChecks } from './directory-checks.ts';
import { answeredText, itemsOf, type Probe } from './probe.ts';
import { reportChecks } from './report-checks.ts';
import { ruleChecks } from './rule-checks.ts';
import type { Staff } from './staff.ts';

type Me = { readonly roles?: readonly string[]; readonly agency?: { readonly code: string } };

/** What the operations of staff show to the owner of a token. What that person may not see is skipped. */
export async function staffChecks({ ask, now, verify }: Staff): Promise<readonly Check[]> {
  const answer = await ask('/v1/staff/me');
  if (answer.status !== 200) {
    return [
      failed('token', `The token is not accepted: GET /v1/staff/me ${answeredText(answer)}.`, {
        remedy: 'Sign in again and take a new ID token: it is valid for a short time only.',
        chapter: 'Deploy',
      }),
    ];
  }
  const { roles = [], agency } = answer.body as Me;
  if (agency === undefined) {
    return [
      warning('token', 'The token names no agency of the directory, so it may see nothing else.', {
        remedy: 'Set the agency of the user at the identity provider.',
        chapter: 'Deploy',
      }),
    ];
  }
  return [
    ok('token', `The token is that of the role ${roles.join(', ') || '(none)'} at ${agency.code}.`),
    ...(await peopleChecks(ask, agency.code)),
    ...(await ruleChecks(ask, now)),
    await sourcesCheck(ask, now),
    ...(await reportChecks({ ask, now, verify })),
    await alertsCheck(ask, agency.code, now),
  ];
}

type Source = {
  readonly id: string;
  readonly active: boolean;
  readonly acceptedAt?: Instant;
  readonly refusedAt?: Instant;
};

/** A counter that is open has somebody to rate within a week, one-stop software sends every day. */
const SILENT_DAYS = 7;
const DAY_MS = 86_400_000;

async function sourcesCheck(ask: Probe, now: Instant): Promise<Check> {
  const answer = await ask('/v1/staff/sources');
  if (answer.status !== 200) {
    return skipped('sources', 'This token may not list devices and software.', 'Use that of an administrator.');
  }
  const active = itemsOf<Source>(answer).filter((source) => source.active);
  const since = Date.parse(now) - SILENT_DAYS * DAY_MS;
  const never = active.filter(({ acceptedAt }) => acceptedAt === undefined).map(({ id }) => `${id} (never heard of)`);
  const silent = active.flatMap(({ id, acceptedAt }) =>
    acceptedAt !== undefined && Date.parse(acceptedAt) < since
      ? [`${id} (silent since ${localDateOf(acceptedAt)})`]
      : [],
  );
  const refused = active.flatMap(({ id, acceptedAt = '', refusedAt = '' }) =>
    refusedAt > acceptedAt ? [`${id} (last refused)`] : [],
  );
  const odd = [...never, ...silent, ...refused];
  if (odd.length === 0)
    return ok('sources', `Devices and software that send data: ${active.length}, none of them silent.`);
  return warning('sources', `Of ${active.length} devices and software, look at: ${listed(odd)}.`, {
    ...{ remedy: 'Check the device, its network and its key.', chapter: 'Kiosks, counters and imports' },
  });
}

type Digest = { readonly id: string; readonly acknowledgedAt?: Instant };
const DAYS = 7;

async function alertsCheck(ask: Probe, agency: string, now: Instant): Promise<Check> {
  const days = Array.from({ length: DAYS }, (_, index) => addDays(localDateOf(now), -1 - index));
  const answers = await Promise.all(days.map((day) => ask(`/v1/staff/alerts?${new URLSearchParams({ agency, day })}`)));
  if (answers.some(({ status }) => status !== 200)) {
    return skipped(
      'alerts',
      'This token may not see whether alerts are acknowledged.',
      'Use that of a head, a leader or an auditor.',
    );
  }
  const digests = answers.flatMap((answer) => itemsOf<Digest>(answer));
  const unread = digests.filter(({ acknowledgedAt }) => acknowledgedAt === undefined).length;
  const sent = `${digests.length} digests of the last ${DAYS} days at ${agency}`;
  if (digests.length === 0) return ok('alerts', `No digest was sent at ${agency} in the last ${DAYS} days.`);
  if (unread === 0) return ok('alerts', `All ${sent} are acknowledged.`);
  return warning('alerts', `${unread} of ${sent} are not acknowledged.`, {
    ...{ remedy: 'Ask the people there to read them; if none arrives, look at delivery.', chapter: 'alerts-watch' },
  });
}
