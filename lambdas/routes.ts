import type { FunctionName } from './functions.ts';
import type { TableName } from './tables.ts';

/**
 * The front door, data only: every route, job and consumer of the service.
 * `lib/` builds the stack from it, the routers and the OpenAPI document read it, the tests hold all of them against it.
 */

export type Route = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly function: FunctionName;
  /** `public`: anybody (a petition also wants its receipt); `staff`: a bearer token of the identity provider. */
  readonly access: 'public' | 'staff';
  /** One line for the reference. */
  readonly summary: string;
  /** A page for people, in a form or a link, and no part of the API. */
  readonly shows?: 'page';
};

/** A page has the same path in both languages. */
const page = <const Id extends string, const Method extends 'GET' | 'POST'>(
  id: Id,
  method: Method,
  path: string,
  summary: string,
) => {
  const both = { method, function: 'pages-citizen', access: 'public', summary, shows: 'page' } as const;
  return [
    { ...both, id: `pages.${id}.vi`, path: `/vi${path}` },
    { ...both, id: `pages.${id}.en`, path: `/en${path}` },
  ] as const;
};

const petition = '/v1/petitions/{code}';
const staffPetition = '/v1/staff/petitions/{code}';

// biome-ignore format: a table is read in rows
export const routes = [
  { id: 'petitions.submit', method: 'POST', path: '/v1/petitions', function: 'petitions-citizen', access: 'public', summary: 'Send a petition' },
  { id: 'petitions.track', method: 'GET', path: petition, function: 'petitions-citizen', access: 'public', summary: 'Follow a petition with its receipt' },
  { id: 'petitions.deadline', method: 'GET', path: `${petition}/deadline`, function: 'petitions-citizen', access: 'public', summary: 'Explain the deadline of a petition, day by day' },
  { id: 'petitions.rate', method: 'POST', path: `${petition}/rating`, function: 'petitions-citizen', access: 'public', summary: 'Rate the answer to a petition' },
  { id: 'petitions.list', method: 'GET', path: '/v1/staff/petitions', function: 'petitions-staff', access: 'staff', summary: 'List the petitions of an agency' },
  { id: 'petitions.read', method: 'GET', path: staffPetition, function: 'petitions-staff', access: 'staff', summary: 'Read a petition without the contact of its sender' },
  { id: 'petitions.accept', method: 'POST', path: `${staffPetition}/accept`, function: 'petitions-staff', access: 'staff', summary: 'Accept a petition' },
  { id: 'petitions.assign', method: 'POST', path: `${staffPetition}/assign`, function: 'petitions-staff', access: 'staff', summary: 'Assign a petition to an officer' },
  { id: 'petitions.refuse', method: 'POST', path: `${staffPetition}/refuse`, function: 'petitions-staff', access: 'staff', summary: 'Refuse a petition on one of the listed grounds' },
  { id: 'petitions.answer', method: 'POST', path: `${staffPetition}/answer`, function: 'petitions-staff', access: 'staff', summary: 'Answer a petition' },
  { id: 'petitions.publish', method: 'POST', path: `${staffPetition}/publish`, function: 'petitions-staff', access: 'staff', summary: 'Publish an answer' },
  { id: 'petitions.contact', method: 'POST', path: `${staffPetition}/contact`, function: 'petitions-contact', access: 'staff', summary: 'Open the contact of a sender, for a reason that is kept' },
  { id: 'ratings.rate', method: 'POST', path: '/v1/ratings', function: 'ratings-citizen', access: 'public', summary: 'Rate a visit or a dossier' },
  { id: 'ratings.remark', method: 'POST', path: '/v1/ratings/{id}/remarks', function: 'ratings-citizen', access: 'public', summary: 'Say why, after a rating' },
  { id: 'scores.read', method: 'GET', path: '/v1/scores', function: 'scores-public', access: 'public', summary: 'Read the scores of an agency for a period' },
  { id: 'directory.agencies', method: 'GET', path: '/v1/agencies', function: 'directory-public', access: 'public', summary: 'List the agencies' },
  { id: 'directory.putAgency', method: 'PUT', path: '/v1/staff/agencies/{code}', function: 'directory-staff', access: 'staff', summary: 'Add or change an agency' },
  { id: 'directory.putPerson', method: 'PUT', path: '/v1/staff/people/{id}', function: 'directory-staff', access: 'staff', summary: 'Add or change a person who receives alerts' },
  { id: 'directory.people', method: 'GET', path: '/v1/staff/people', function: 'directory-staff', access: 'staff', summary: 'List the people of an agency who receive alerts' },
  { id: 'channels.inbound', method: 'POST', path: '/v1/inbound/{source}', function: 'channels-inbound', access: 'public', summary: 'Hand in a signed message of a gateway' },
  { id: 'channels.putSource', method: 'PUT', path: '/v1/staff/sources/{id}', function: 'channels-staff', access: 'staff', summary: 'Add or change a gateway whose messages are taken in' },
  { id: 'reports.list', method: 'GET', path: '/v1/reports', function: 'reports-staff', access: 'staff', summary: 'List the reports of an agency' },
  { id: 'reports.read', method: 'GET', path: '/v1/reports/{id}', function: 'reports-staff', access: 'staff', summary: 'Read a report' },
  { id: 'reports.file', method: 'GET', path: '/v1/reports/{id}/{format}', function: 'reports-staff', access: 'staff', summary: 'Read a report as a file' },
  ...page('home', 'GET', '', 'Home page'),
  ...page('information', 'GET', '/thong-tin/{topic}', 'How scores are made, accessibility, personal data'),
  ...page('petition', 'GET', '/phan-anh', 'Send a petition: the empty form'),
  ...page('petitionStep', 'POST', '/phan-anh', 'Send a petition: one step of the form'),
  ...page('lookUp', 'GET', '/tra-cuu', 'Look up a petition: the form'),
  ...page('lookUpStep', 'POST', '/tra-cuu', 'Look up a petition'),
  ...page('track', 'GET', '/phan-anh/{code}', 'Follow a petition'),
  ...page('rateAnswer', 'POST', '/phan-anh/{code}/danh-gia', 'Rate the answer to a petition'),
  ...page('visit', 'GET', '/danh-gia', 'Rate a visit: five faces'),
  ...page('rateVisit', 'POST', '/danh-gia', 'Rate a visit'),
  ...page('whyVisit', 'GET', '/danh-gia/{id}', 'Say why, after a rating: the form'),
  ...page('remarkVisit', 'POST', '/danh-gia/{id}', 'Say why, after a rating'),
  ...page('agencies', 'GET', '/co-quan', 'Agencies with their scores'),
  ...page('agency', 'GET', '/co-quan/{agency}', 'Scores of an agency'),
  ...page('unknown', 'GET', '/{path+}', 'Say that there is no such page'),
] as const satisfies readonly Route[];

export type RouteId = (typeof routes)[number]['id'];
/** What is in the reference: all but the pages. */
export type ApiRouteId = Exclude<RouteId, `pages.${string}`>;

export type Job = { readonly name: string; readonly function: FunctionName; readonly everyMinutes: number };

export const jobs = [
  { name: 'deadline-watch', function: 'alerts-watch', everyMinutes: 15 },
  { name: 'roll-up', function: 'scores-roll-up', everyMinutes: 5 },
  { name: 'report', function: 'reports-build', everyMinutes: 60 },
] as const satisfies readonly Job[];

export type Consumer = {
  readonly function: FunctionName;
  readonly from: { readonly stream: TableName } | { readonly queue: 'delivery' };
  readonly batchSize: number;
  /** Event filters in Lambda's own pattern language, any of which is enough: what the function is not woken for. */
  readonly filters?: readonly Readonly<Record<string, unknown>>[];
};

/** Bounds a batch so that one poisonous record delays at most this many neighbours while it is bisected out. */
const STREAM_BATCH = 100;

/** Most changes of a petition have nothing said of its deadline: they wake nobody. */
const saidOf = (step: string) => ({
  eventName: ['MODIFY'],
  dynamodb: { NewImage: { alerts: { M: { [step]: { S: [{ exists: true }] } } } } },
});

export const consumers = [
  {
    function: 'ratings-ingest',
    from: { stream: 'petitions' },
    batchSize: STREAM_BATCH,
    filters: [{ dynamodb: { NewImage: { rating: { M: { at: { S: [{ exists: true }] } } } } } }],
  },
  {
    function: 'alerts-announce',
    from: { stream: 'petitions' },
    batchSize: STREAM_BATCH,
    filters: [saidOf('dueSoon'), saidOf('dueToday'), saidOf('late')],
  },
  {
    function: 'scores-mark',
    from: { stream: 'ratings' },
    batchSize: STREAM_BATCH,
    filters: [{ eventName: ['INSERT', 'MODIFY'] }],
  },
  { function: 'messages-deliver', from: { queue: 'delivery' }, batchSize: 10 },
] as const satisfies readonly Consumer[];
