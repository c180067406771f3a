import type { FunctionSpec, Module } from '../platform/module.ts';
import { pathsBelow } from '../platform/paths-below.ts';
import { sentPage } from '../site/sent-page.ts';
import { informationPages } from './about/information.tsx';
import { dossierPages } from './dossier/dossier.ts';
import { dossierForm, dossierSteps } from './dossier/look-up.ts';
import { homePage } from './home/home.tsx';
import { petitionForm } from './petition/form.ts';
import { petitionSteps } from './petition/step.ts';
import { notFoundPages } from './problem/not-found.ts';
import { renderRefusal } from './problem/render-refusal.tsx';
import { procedureSheetPages } from './procedures/code-sheet.tsx';
import { proceduresPages } from './procedures/list.tsx';
import { procedurePages } from './procedures/procedure.tsx';
import { publishedEntryPages } from './published/entry.tsx';
import { publishedPages } from './published/list.tsx';
import { agenciesPages } from './scores/agencies.tsx';
import { agencyPages } from './scores/agency.tsx';
import { contactErasurePages } from './track/erase-contact.tsx';
import { filePages } from './track/files.tsx';
import { lookUpForm, lookUpSteps } from './track/look-up.ts';
import { noticePages } from './track/notify.tsx';
import { rateAnswerPages } from './track/rate-answer.ts';
import { renewReceiptPages } from './track/renew-receipt.tsx';
import { senderActPages } from './track/sender-acts.ts';
import { trackPages } from './track/track.ts';
import { enrolKioskPages } from './visit/enrol.ts';
import { rateVisitPages } from './visit/rate.ts';
import { remarkVisitPages } from './visit/remark.ts';
import { visitPages } from './visit/visit.ts';
import { whyVisitPages } from './visit/why.ts';

export const citizenFunction = {
  kind: 'http',
  impact: 'Citizens cannot use the web pages; the API, SMS and partner systems still receive petitions and ratings.',
  tables: {
    petitions: ['GetItem', 'PutItem'],
    ratings: ['GetItem', 'PutItem'],
    counters: ['GetItem'],
    channels: ['GetItem'],
    heard: ['UpdateItem'],
    directory: ['Query'],
    limits: ['GetItem', 'PutItem'],
    scores: ['Query'],
    reports: ['Query'],
    dossiers: ['GetItem'],
    dossierCounts: ['Query'],
    published: ['GetItem', 'BatchGetItem', 'Query'],
    attachments: ['GetItem', 'PutItem'],
  },
  needs: ['codeKey', 'limitKey', 'openData', 'ratingKey', 'sealPublicKey', 'shareFiles', 'siteAssets'],
  endpoints: [
    ...homePage,
    ...informationPages,
    ...petitionForm,
    ...petitionSteps,
    ...lookUpForm,
    ...lookUpSteps,
    ...renewReceiptPages,
    ...trackPages,
    ...rateAnswerPages,
    ...senderActPages,
    ...noticePages,
    ...contactErasurePages,
    ...filePages,
    ...dossierForm,
    ...dossierSteps,
    ...dossierPages,
    ...visitPages,
    ...enrolKioskPages,
    ...rateVisitPages,
    ...whyVisitPages,
    ...remarkVisitPages,
    ...agenciesPages,
    ...agencyPages,
    ...publishedPages,
    ...publishedEntryPages,
    ...proceduresPages,
    ...procedurePages,
    ...procedureSheetPages,
    ...notFoundPages,
  ],
  below: pathsBelow('/vi', '/en'),
  render: renderRefusal,
  encode: sentPage,
} as const satisfies FunctionSpec;

export const pages = { tables: {}, functions: { citizen: citizenFunction } } as const satisfies Module;
