import type { AwsCall, AwsFault } from '@lang-nghe/cdk-local/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedUses, tableUseOf } from '../../support/aws-uses.ts';
import { type LocalStack, localStack } from '../../support/local-stack.ts';
import { liveThrough } from './story.ts';

/**
 * A kind of fault and how many calls in a row it hits: the clients of AWS try three times, so that one is cured by them
 * and three end the invocation, before or after the call took effect.
 */
type Plan = { readonly fault: AwsFault; readonly calls: number };

let stack: LocalStack;
let plan: Plan | undefined;
const used = new Set<string>();
const denied: string[] = [];
/** Calls of a kind that have met the fault of the present plan. */
const met = new Map<string, number>();

function faultFor(call: AwsCall): AwsFault | undefined {
  const kind = tableUseOf(call) ?? `${call.functionId} ${call.action}`;
  if (tableUseOf(call) !== undefined) used.add(kind);
  if (!call.isAllowed) denied.push(kind);
  const before = met.get(kind) ?? 0;
  if (plan === undefined || before >= plan.calls) return undefined;
  met.set(kind, before + 1);
  return plan.fault;
}

beforeAll(async () => {
  stack = await localStack({ now: '2026-12-02T02:00:00.000Z', onAwsCall: faultFor });
});
afterAll(() => stack.close());

const plans: readonly (readonly [string, Plan | undefined])[] = [
  ['none', undefined],
  ['throttled', { fault: 'throttled', calls: 1 }],
  ['lost', { fault: 'lostResponse', calls: 1 }],
  ['unreachable', { fault: 'unreachable', calls: 3 }],
  ['crashed', { fault: 'lostResponse', calls: 3 }],
];

describe('where each kind of call of each function fails', () => {
  test.each(plans)('%s: nothing is lost and no right is missing', async (name, next) => {
    plan = next;
    met.clear();

    const { petition, smsReplies, score, alerts } = await liveThrough(stack, name);

    expect(denied).toEqual([]);
    expect(petition).toMatchObject({ status: 200, body: { status: 'answered', rating: { level: 4 } } });
    expect(smsReplies.length).toBeGreaterThanOrEqual(3);
    expect(alerts).toBeGreaterThan(0);
    expect(score.status).toBe(200);
    if (next !== undefined) expect(met.size).toBeGreaterThan(40);
  });

  test('every right of a function is used, or has its reason here', () => {
    const reasonFor = (use: string) => Object.keys(usedElsewhere).find((start) => use.startsWith(start));

    expect(allowedUses.filter((use) => !used.has(use) && reasonFor(use) === undefined)).toEqual([]);
    expect([...used].filter((use) => !allowedUses.includes(use))).toEqual([]);
    expect(Object.keys(usedElsewhere).filter((start) => !allowedUses.some((use) => use.startsWith(start)))).toEqual([]);
  });
});

/** Rights that this story does not reach, and the journey that does: any journey fails if a right is denied. */
const usedElsewhere = {
  'petitions-check ': 'Closes petitions whose senders do not answer: test/lambdas/petitions.',
  'petitions-recompute ':
    'Sets deadlines right after days off are announced: test/lambdas/petitions/recompute.test.ts.',
  'reports-weekly ': 'The review of a week: test/lambdas/reports/weekly.',
  'reports-staff GetItem petitions': 'What a review lists: test/lambdas/reports/weekly.',
  'reports-staff Query weeks': 'The review of a week: test/lambdas/reports/weekly.',
  'reports-staff GetItem weeks': 'Reminder letters: an-agency-is-reminded.',
  'reports-staff BatchGetItem directory': 'Reminder letters: an-agency-is-reminded.',
  'reports-staff GetItem reminders': 'Reminder letters: an-agency-is-reminded.',
  'reports-staff Query reminders': 'Reminder letters: an-agency-is-reminded.',
  'reports-staff PutItem reminders': 'Reminder letters: an-agency-is-reminded.',
  'reports-submissions ': 'Signed reports: a-report-is-signed.',
  'reports-build Query dossierCounts': 'Quarters: a-report-is-signed.',
  'petitions-files ': 'Photos and documents: photos.',
  'petitions-citizen GetItem attachments': 'Photos and documents: photos.',
  'petitions-citizen PutItem attachments': 'Photos and documents: photos.',
  'pages-citizen GetItem attachments': 'Photos on the page of a petition: photos-without-script.',
  'pages-citizen PutItem attachments': 'Photos on the page of a petition: photos-without-script.',
  'petitions-staff GetItem attachments': 'Photos and documents: photos.',
  'petitions-staff PutItem attachments': 'Photos and documents: photos.',
  'findings-staff ': 'The register of findings: test/lambdas/findings.',
  'reports-public ': 'Timeliness: test/lambdas/reports/timeliness.',
  'published-public ': 'What is published: test/lambdas/published.',
  'published-copy DeleteItem published': 'What is public no longer: test/lambdas/published.',
  'petitions-staff GetItem drafts': 'Drafts: a-draft-is-kept.',
  'petitions-staff PutItem drafts': 'Drafts: a-draft-is-kept.',
  'petitions-staff DeleteItem drafts': 'Drafts: a-draft-is-kept.',
  'petitions-staff Query drafts': 'Drafts: a-draft-is-kept.',
  'petitions-staff Query accesses': 'Opened contacts: from-petition-to-score.',
  'petitions-staff BatchGetItem directory':
    'Who may still read what is locked: test/lambdas/petitions/restricted.test.ts.',
  'petitions-letters ': 'Letters of apology: test/lambdas/petitions/letters.',
  'alerts-watch GetItem messages': 'What became of a digest: test/lambdas/alerts/unsent-digest.test.ts.',
  'alerts-watch UpdateItem messages': 'Gives up a digest that was not sent: test/lambdas/alerts/unsent-digest.test.ts.',
  'notices-inform GetItem petitions': 'The answer to merged petitions: test/lambdas/notices.',
  'notices-staff ': 'Previews of messages: test/lambdas/notices/staff.test.ts.',
  'ratings-citizen GetItem counters': 'Ratings with the code of a counter: from-petition-to-score.',
  'ratings-staff ': 'Makes the codes of counters: from-petition-to-score.',
  'ratings-retract ': 'Retracts the rating of an answer that was withdrawn: test/lambdas/ratings.',
  'scores-roll-up DeleteItem scores': 'Clears marks, unless a rating came in the minute before.',
  'scores-roll-up UpdateItem scores': 'Notes a late rating, if there is one.',
  'dossiers-': 'Dossiers: dossiers-are-late.',
  'channels-inbound GetItem dossiers': 'Dossiers: dossiers-are-late.',
  'channels-inbound PutItem dossiers': 'Dossiers: dossiers-are-late.',
  'channels-inbound BatchGetItem channels': 'Long SMS: by-sms.',
  'channels-inbound DeleteItem channels': 'Long SMS: by-sms.',
  'channels-inbound GetItem messages': 'Whether an SMS arrived: by-sms.',
  'channels-inbound UpdateItem messages': 'Whether an SMS arrived: by-sms.',
  'channels-assemble ': 'Long SMS of which a part is missing: by-sms.',
  'channels-staff Query ': 'Kiosks: a-visit-is-rated; the list: test/lambdas/channels/list-sources.test.ts.',
  'channels-staff BatchGetItem heard': 'When sources were last heard of: test/lambdas/channels/list-sources.test.ts.',
  'office-': 'Staff on their pages: test/lambdas/office/in-browser.test.ts.',
  'pages-citizen ': 'Forms: a-petition-by-web-form and a-visit-is-rated.',
} as const;
