import type { FunctionSpec, Module } from '../platform/module.ts';
import type { Endpoint } from '../platform/operation.ts';
import { pathsBelow } from '../platform/paths-below.ts';
import { sentPage } from '../site/sent-page.ts';
import { accessPages } from './accesses/accesses.tsx';
import { addAgencyPages } from './admin/add-agency.tsx';
import { agencyPages } from './admin/agency.tsx';
import { codePages } from './admin/codes.tsx';
import { importPages } from './admin/import/import.tsx';
import { personPages } from './admin/person.tsx';
import { addProcedurePages } from './admin/procedures/add.tsx';
import { procedurePages } from './admin/procedures/entry.tsx';
import { procedureListPages } from './admin/procedures/list.tsx';
import { addSourcePages } from './admin/sources/add-source.tsx';
import { sourcePages } from './admin/sources/source.tsx';
import { sourceListPages } from './admin/sources/sources.tsx';
import { undoSourcePages } from './admin/sources/undo-source.tsx';
import { treePages } from './admin/tree.tsx';
import { undoPages } from './admin/undo.tsx';
import { boardPages } from './board/board.tsx';
import { actPages } from './case/act.ts';
import { casePages } from './case/case.tsx';
import { erasePages } from './case/erase-contact.tsx';
import { filePages } from './case/files.tsx';
import { contactPages } from './case/open-contact.tsx';
import { dossierPages } from './dossiers/dossier.tsx';
import { letterPages } from './dossiers/letter.ts';
import { dossierListPages } from './dossiers/list.tsx';
import { receiptPages } from './dossiers/receipt.tsx';
import { dossierSheetPages } from './dossiers/sheet/sheet.tsx';
import { templatePages as dossierTemplatePages } from './dossiers/sheet/template.ts';
import { enterPages } from './findings/enter.tsx';
import { findingPages } from './findings/finding.tsx';
import { findingListPages } from './findings/list.tsx';
import { apologyPages } from './letters/apology.tsx';
import { printPages } from './letters/print.ts';
import { reminderPages } from './letters/reminder.tsx';
import { weekPages } from './letters/week.tsx';
import { queuePages } from './queue/queue.tsx';
import { renderOfficeRefusal } from './render-refusal.tsx';
import { activityPages } from './reports/activities/activities.tsx';
import { reportFiles } from './reports/files.ts';
import { reportListPages } from './reports/list.tsx';
import { reportPages } from './reports/report.tsx';
import { calendarPages } from './rules/calendar.tsx';
import { changePages } from './rules/changes.tsx';
import { policyPages } from './rules/policies.tsx';
import { accountPages } from './sign-in/account.tsx';
import { finishPages } from './sign-in/finish.ts';
import { signInPages } from './sign-in/sign-in.tsx';
import { templatePages } from './templates/templates.tsx';

/** Marked as pure, like other calls here, so that the bundle of a function leaves out the pages of the others. */
const all = (...pages: readonly (readonly Endpoint[])[]): readonly Endpoint[] => pages.flat();

export const signInFunction = {
  kind: 'http',
  impact: 'Staff cannot sign in to their pages; those who are signed in, and programs with a token, still work.',
  tables: { sessions: ['PutItem'], directory: ['Query'] },
  needs: ['signIn', 'siteAssets'],
  endpoints: /* @__PURE__ */ all(signInPages, finishPages),
  below: /* @__PURE__ */ pathsBelow('/vi/can-bo/dang-nhap', '/en/can-bo/dang-nhap'),
  render: renderOfficeRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

export const accountFunction = {
  kind: 'http',
  impact: 'Staff cannot sign out on their pages; a session still ends by itself after half an hour without a request.',
  tables: { sessions: ['GetItem', 'UpdateItem', 'DeleteItem', 'Query'], directory: ['Query'] },
  needs: ['signIn', 'siteAssets'],
  endpoints: accountPages,
  render: renderOfficeRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Staff cannot use their pages; the API for staff still works, and the deadlines of citizens keep running.',
  tables: {
    sessions: ['GetItem', 'UpdateItem'],
    petitions: ['GetItem', 'PutItem', 'Query'],
    directory: ['Query', 'GetItem', 'BatchGetItem'],
    attachments: ['GetItem', 'PutItem'],
    drafts: ['GetItem', 'PutItem', 'DeleteItem', 'Query'],
    accesses: ['Query'],
  },
  needs: ['shareFiles', 'siteAssets'],
  endpoints: /* @__PURE__ */ all(queuePages, casePages, filePages, erasePages, actPages, accessPages),
  below: /* @__PURE__ */ pathsBelow('/vi/can-bo', '/en/can-bo'),
  render: renderOfficeRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

export const contactFunction = {
  kind: 'http',
  impact: 'Staff cannot open the contact of a sender on their pages; petitions are still answered.',
  tables: {
    sessions: ['GetItem', 'UpdateItem'],
    petitions: ['GetItem', 'PutItem'],
    directory: ['Query'],
    accesses: ['PutItem'],
  },
  needs: ['openContact', 'siteAssets'],
  endpoints: contactPages,
  render: renderOfficeRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

export const boardFunction = {
  kind: 'http',
  impact:
    'Staff cannot open their board, the register of findings or the pages of dossiers; queues, alerts and reports still work.',
  tables: {
    sessions: ['GetItem', 'UpdateItem'],
    petitions: ['Query', 'GetItem'],
    directory: ['Query', 'GetItem'],
    reports: ['GetItem', 'Query'],
    scores: ['Query'],
    findings: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
    dossiers: ['GetItem', 'PutItem', 'Query'],
    dossierCounts: ['Query'],
  },
  needs: ['ratingKey', 'siteAssets'],
  endpoints: /* @__PURE__ */ all(
    boardPages,
    findingListPages,
    enterPages,
    findingPages,
    dossierListPages,
    dossierPages,
    letterPages,
    receiptPages,
    dossierSheetPages,
    dossierTemplatePages,
    // Here, because this function may read petitions; that of administrators may not.
    changePages,
  ),
  below: /* @__PURE__ */ pathsBelow('/vi/can-bo/ho-so', '/en/can-bo/ho-so'),
  render: renderOfficeRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

/** Apart from the board, which need not carry what makes documents, nor a right on files. */
export const reportsFunction = {
  kind: 'http',
  impact:
    'Staff cannot open the pages of reports, reminders and letters of apology, or record what was signed there; the API for it still works.',
  tables: {
    sessions: ['GetItem', 'UpdateItem'],
    directory: ['Query', 'BatchGetItem'],
    reports: ['GetItem', 'Query'],
    submissions: ['GetItem', 'BatchGetItem', 'PutItem'],
    petitions: ['GetItem', 'PutItem'],
    weeks: ['GetItem', 'Query'],
    reminders: ['GetItem', 'Query', 'PutItem'],
  },
  needs: ['readReports', 'keepLetters', 'siteAssets'],
  endpoints: /* @__PURE__ */ all(
    reportListPages,
    reportPages,
    reportFiles,
    activityPages,
    weekPages,
    reminderPages,
    apologyPages,
    printPages,
  ),
  below: /* @__PURE__ */ pathsBelow(
    '/vi/can-bo/bao-cao',
    '/en/can-bo/bao-cao',
    '/vi/can-bo/van-ban',
    '/en/can-bo/van-ban',
  ),
  render: renderOfficeRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

export const adminFunction = {
  kind: 'http',
  impact:
    'Agencies, people, templates and devices cannot be maintained, nor the calendar seen, on the pages of staff; the API for it still works.',
  tables: {
    sessions: ['GetItem', 'UpdateItem'],
    directory: ['Query', 'GetItem', 'BatchGetItem', 'PutItem'],
    counters: ['GetItem', 'PutItem'],
    channels: ['GetItem', 'PutItem', 'Query'],
    heard: ['BatchGetItem'],
  },
  needs: ['inboundKey', 'ratingKey', 'siteAssets'],
  endpoints: /* @__PURE__ */ all(
    treePages,
    agencyPages,
    addAgencyPages,
    undoPages,
    personPages,
    codePages,
    templatePages,
    importPages,
    procedureListPages,
    addProcedurePages,
    procedurePages,
    sourceListPages,
    addSourcePages,
    sourcePages,
    undoSourcePages,
    calendarPages,
    policyPages,
  ),
  below: /* @__PURE__ */ pathsBelow('/vi/can-bo/quan-tri', '/en/can-bo/quan-tri'),
  render: renderOfficeRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

export const office = {
  tables: { sessions: { partition: 'person', sort: 'session', timeToLive: 'expiresAt' } },
  functions: {
    'sign-in': signInFunction,
    account: accountFunction,
    staff: staffFunction,
    contact: contactFunction,
    board: boardFunction,
    reports: reportsFunction,
    admin: adminFunction,
  },
} as const satisfies Module;
