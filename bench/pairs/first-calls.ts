import { replacing } from '../../lambdas/ratings/domain/replacement.ts';
import type { FunctionName } from '../../lambdas/service.ts';
import { queueEvent, streamEvent } from '../../test/support/batch-event.ts';
import { httpEvent } from '../../test/support/http-event.ts';
import { aMessage } from '../../test/support/messages.ts';
import { aPetitionIn, itemOf } from '../../test/support/petitions.ts';
import { aRating } from '../../test/support/ratings.ts';
import type { StubAnswers } from '../stub/server.ts';
import {
  admin,
  code,
  contentKey,
  lookUpEvent,
  officer,
  oneDossier,
  oneMessage,
  onePetition,
  petition,
  petitionItem,
  ratingBody,
  submitEvent,
  tree,
} from './fixtures.ts';
import { inboundEvent, oneSource } from './gateway.ts';
import { sessionCsrf, sessionOf, sessionPair } from './session.ts';

/** The event of a function, and what AWS then returns to it. */
export type Occasion = {
  readonly event: unknown;
  readonly answers?: StubAnswers;
  /** It calls its tables concurrently: so does the bare handler. */
  readonly isConcurrent?: true;
};

const RATED_AT = '2026-11-24T02:00:00.000Z';
const contact = 'POST /v1/staff/petitions/{code}/contact';

/** The commonest request of each function; where there is a choice, the one that does most. */
export async function firstCalls(): Promise<Record<FunctionName, Occasion>> {
  const rating = { level: 4, at: RATED_AT, changedAt: RATED_AT, version: 1 };
  const rated = await itemOf({ ...aPetitionIn('answered', petition), code, rating });
  const read = { routeKey: 'GET /v1/staff/petitions/{code}', params: { code }, claims: officer };
  const reading = { ...onePetition, ...tree };
  const reason = { reason: 'Gọi lại cho người gửi' };

  return {
    'petitions-citizen': { event: submitEvent() },
    'petitions-staff': { event: httpEvent(read), answers: reading },
    'petitions-contact': {
      event: httpEvent({ ...read, routeKey: contact, body: reason }),
      answers: { ...reading, Decrypt: { Plaintext: await contentKey(), KeyId: 'seal-key' } },
    },
    'petitions-letters': {
      event: httpEvent({ ...read, routeKey: 'GET /v1/staff/petitions/{code}/apologyLetter' }),
      answers: reading,
    },
    // Nothing to check: decoding a picture would hide what the function itself costs.
    'petitions-files': { event: streamEvent({ after: { code, version: 1, files: [] } }) },
    'petitions-check': { event: {}, isConcurrent: true },
    'petitions-recompute': { event: {}, answers: tree },
    'ratings-citizen': { event: httpEvent({ routeKey: 'POST /v1/ratings', body: ratingBody }), answers: tree },
    'channels-assemble': { event: {}, isConcurrent: true },
    'ratings-staff': {
      event: httpEvent({
        routeKey: 'PUT /v1/staff/agencies/{code}/counters/{counter}',
        params: { code: 'H44.100', counter: 'quay-1' },
        body: { name: 'Quầy số 1' },
        claims: admin,
      }),
      answers: tree,
    },
    'ratings-retract': { event: streamEvent({ after: replacing(aRating({ proof: 'none' }), aRating()) }) },
    'ratings-ingest': { event: streamEvent({ before: petitionItem, after: rated }) },
    'dossiers-citizen': { event: lookUpEvent, answers: { ...oneDossier, ...tree } },
    'dossiers-staff': {
      event: httpEvent({ routeKey: 'GET /v1/staff/dossiers', query: { agency: 'H44.100' }, claims: officer }),
      answers: tree,
    },
    'dossiers-count': { event: {}, answers: tree },
    'scores-mark': { event: streamEvent({ after: aRating() }) },
    'scores-roll-up': { event: {}, isConcurrent: true },
    'scores-reconcile': { event: {}, isConcurrent: true },
    'scores-public': {
      event: httpEvent({ routeKey: 'GET /v1/scores', query: { agency: 'H44.100', period: '2026-10' } }),
      answers: tree,
    },
    'directory-public': { event: httpEvent({ routeKey: 'GET /v1/agencies' }), answers: tree },
    'directory-staff': {
      event: httpEvent({ routeKey: 'GET /v1/staff/people', claims: admin }),
      answers: tree,
    },
    'alerts-watch': { event: {}, isConcurrent: true },
    'alerts-staff': { event: httpEvent({ routeKey: 'GET /v1/staff/alerts', claims: officer }) },
    'messages-deliver': { event: queueEvent({ id: aMessage().id }), answers: await oneMessage() },
    'messages-arrivals': {
      event: queueEvent({ channel: 'sms', message: aMessage().id, event: 'TEXT_DELIVERED' }),
      answers: await oneMessage(),
    },
    'messages-resend': { event: {}, isConcurrent: true },
    'notices-inform': {
      event: streamEvent({ after: petitionItem }),
      answers: { ...tree, Decrypt: { Plaintext: await contentKey(), KeyId: 'seal-key' } },
    },
    'notices-staff': {
      event: httpEvent({ routeKey: 'GET /v1/staff/messageTemplates', claims: admin }),
      answers: tree,
    },
    'channels-inbound': { event: inboundEvent(), answers: oneSource },
    'channels-staff': {
      event: httpEvent({
        routeKey: 'PUT /v1/staff/sources/{id}',
        params: { id: 'sms-gateway' },
        body: { name: 'Một cổng tin nhắn', kind: 'sms' },
        claims: admin,
      }),
    },
    'reports-build': { event: {} },
    'reports-weekly': { event: {} },
    'reports-staff': { event: httpEvent({ routeKey: 'GET /v1/reports', claims: officer }), answers: tree },
    'reports-submissions': {
      event: httpEvent({ routeKey: 'GET /v1/staff/reports', query: { period: '2026-10' }, claims: officer }),
      answers: tree,
    },
    'reports-public': {
      event: httpEvent({ routeKey: 'GET /v1/timeliness', query: { agency: 'H44.100' } }),
      answers: tree,
    },
    'findings-staff': { event: httpEvent({ routeKey: 'GET /v1/staff/findings', claims: officer }), answers: tree },
    'published-copy': { event: {}, answers: tree },
    'published-public': {
      event: httpEvent({ routeKey: 'GET /v1/public/petitions', query: { agency: 'H44.100', q: 'rac thai' } }),
      answers: tree,
    },
    'pages-citizen': {
      event: httpEvent({ routeKey: 'GET /vi/danh-gia', query: { agency: 'H44.100' } }),
      answers: tree,
    },
    // Nobody is signed in: what the provider takes to answer is not ours.
    'office-sign-in': { event: httpEvent({ routeKey: 'GET /vi/can-bo/dang-nhap' }), answers: tree },
    'office-account': {
      event: { ...httpEvent({ routeKey: 'GET /vi/can-bo/tai-khoan' }), cookies: [sessionPair] },
      answers: { ...tree, ...sessionOf('officer') },
    },
    'office-staff': {
      event: { ...httpEvent({ routeKey: 'GET /vi/can-bo/phan-anh/{code}', params: { code } }), cookies: [sessionPair] },
      answers: { ...reading, ...sessionOf('officer') },
    },
    'office-board': {
      event: {
        ...httpEvent({ routeKey: 'GET /vi/can-bo/bang-dieu-hanh', query: { 'co-quan': 'H44.100' } }),
        cookies: [sessionPair],
      },
      answers: { ...tree, ...sessionOf('head') },
      isConcurrent: true,
    },
    'office-reports': {
      event: {
        ...httpEvent({ routeKey: 'GET /vi/can-bo/bao-cao', query: { 'co-quan': 'H44.100' } }),
        cookies: [sessionPair],
      },
      answers: { ...tree, ...sessionOf('head') },
    },
    'office-admin': {
      event: { ...httpEvent({ routeKey: 'GET /vi/can-bo/quan-tri' }), cookies: [sessionPair] },
      answers: { ...tree, ...sessionOf('admin') },
    },
    'office-contact': {
      event: {
        ...httpEvent({
          routeKey: 'POST /vi/can-bo/phan-anh/{code}/lien-he',
          params: { code },
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `csrf=${sessionCsrf}&contact-reason=${encodeURIComponent(reason.reason)}`,
        }),
        cookies: [sessionPair],
      },
      answers: { ...reading, ...sessionOf('officer'), Decrypt: { Plaintext: await contentKey(), KeyId: 'seal-key' } },
    },
  };
}
