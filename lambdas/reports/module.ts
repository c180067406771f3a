import type { FunctionSpec, Module } from '../platform/module.ts';
import { pathsBelow } from '../platform/paths-below.ts';
import { putActivities } from './activities/put-activities.ts';
import { readActivities } from './activities/read-activities.ts';
import { buildReports } from './build.ts';
import { readDossierTable } from './dossiers/read-table.ts';
import { readIndex766 } from './index766/read-index.ts';
import { listReports } from './list-reports.ts';
import { readReport, readReportFile } from './read-report.ts';
import { answerReminder } from './reminders/answer-reminder.ts';
import { printReminder, readReminder } from './reminders/read-reminder.ts';
import { sendReminder } from './reminders/send-reminder.ts';
import { undoReminder } from './reminders/undo-reminder.ts';
import { approveReport } from './submissions/approve.ts';
import { listSubmissions } from './submissions/list-submissions.ts';
import { readDocument, readSubmission } from './submissions/read-submission.ts';
import { returnReport } from './submissions/return.ts';
import { submitReport } from './submissions/submit.ts';
import { withdrawReport } from './submissions/withdraw.ts';
import { readTimeliness } from './timeliness/read-timeliness.ts';
import { readWeeklyReview } from './weekly/read-week.ts';
import { reviewWeek } from './weekly/review-week.ts';

export const buildFunction = {
  kind: 'job',
  impact: 'Reports of periods are late; nothing is lost, and those missing are made when this works again.',
  tables: {
    petitions: ['Query'],
    scores: ['Query'],
    dossierCounts: ['Query'],
    directory: ['Query'],
    reports: ['GetItem', 'Query', 'PutItem'],
  },
  needs: ['writeReports', 'readReports'],
  schedule: { name: 'report', everyMinutes: 60 },
  job: buildReports,
} as const satisfies FunctionSpec;

export const weeklyFunction = {
  kind: 'job',
  impact:
    'Leaders do not get the weekly list of what is late, and agencies are not notified of reminder letters; both are sent when this works again, the list within three weeks.',
  tables: {
    petitions: ['Query'],
    directory: ['Query', 'BatchGetItem'],
    dossierCounts: ['Query'],
    findings: ['Query'],
    weeks: ['GetItem', 'Query', 'PutItem'],
    reminders: ['Query', 'UpdateItem'],
    messages: ['PutItem'],
  },
  needs: ['sendDelivery', 'letterKey', 'caseLink'],
  schedule: { name: 'weekly-review', everyMinutes: 60 },
  job: reviewWeek,
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Staff cannot read reports, or send and answer weekly reminder letters; nothing is lost.',
  tables: {
    reports: ['GetItem', 'Query'],
    directory: ['Query', 'BatchGetItem'],
    weeks: ['GetItem', 'Query'],
    reminders: ['GetItem', 'Query', 'PutItem'],
    petitions: ['GetItem'],
  },
  needs: ['readReports', 'keepLetters'],
  endpoints: [
    listReports,
    readReport,
    readReportFile,
    readWeeklyReview,
    readReminder,
    printReminder,
    sendReminder,
    undoReminder,
    answerReminder,
  ],
} as const satisfies FunctionSpec;

export const submissionsFunction = {
  kind: 'http',
  impact: 'Nobody can print, submit or approve the official document of a report; its figures can still be read.',
  tables: {
    reports: ['GetItem'],
    submissions: ['GetItem', 'BatchGetItem', 'PutItem'],
    directory: ['Query'],
  },
  needs: ['readReports', 'keepLetters'],
  endpoints: [
    listSubmissions,
    readSubmission,
    readDocument,
    readActivities,
    putActivities,
    submitReport,
    returnReport,
    approveReport,
    withdrawReport,
  ],
  below: /* @__PURE__ */ pathsBelow('/v1/staff/reports'),
} as const satisfies FunctionSpec;

/** It has no right on files or petitions: what is not public cannot leak here. */
export const publicFunction = {
  kind: 'http',
  impact: 'Nobody can read how many petitions and dossiers agencies handled in time; nothing is lost.',
  tables: { reports: ['GetItem', 'Query'], dossierCounts: ['Query'], directory: ['Query'] },
  needs: ['openData'],
  endpoints: [readTimeliness, readDossierTable, readIndex766],
} as const satisfies FunctionSpec;

export const reports = {
  tables: {
    reports: { partition: 'agency', sort: 'period' },
    weeks: { partition: 'week', sort: 'agency' },
    reminders: { partition: 'week', sort: 'agency' },
    submissions: { partition: 'agency', sort: 'period' },
  },
  functions: {
    build: buildFunction,
    weekly: weeklyFunction,
    staff: staffFunction,
    submissions: submissionsFunction,
    public: publicFunction,
  },
} as const satisfies Module;
