import * as z from 'zod';
import type { FunctionName } from '../../lambdas/service.ts';
import { streamEvent } from '../../test/support/batch-event.ts';
import { httpEvent, staffClaims } from '../../test/support/http-event.ts';
import { ANSWER } from '../../test/support/petitions.ts';
import { aRating } from '../../test/support/ratings.ts';
import { ratingBody, submitEvent } from '../pairs/fixtures.ts';

/** Sends an event to a function of the service. */
export type Ask = (of: FunctionName, event: unknown) => Promise<unknown>;
/** Does it, and notes what it used. */
export type Take = (what: string, goals: Goals, act: () => Promise<unknown>) => Promise<unknown>;
export type Goals = { readonly writes?: number; readonly reads?: number };

const Answered = z.object({ statusCode: z.number().max(299), body: z.string() });
const Submitted = z.object({ code: z.string(), receipt: z.string() });
/** A petition without an agency goes to the province. */
const claims = staffClaims('head', 'H44');
/** All ratings fall into the hour in which this starts. */
const at = new Date().toISOString();

/** The goals of the issue: WCU of what citizens write, RCU of what they look at. */
const SUBMIT_WCU = 6;
const RATE_WCU = 3;
const TRACK_RCU = 1;

/** The life of a petition and of a rating. What is read once a minute, the directory, is read before. */
export async function story(ask: Ask, take: Take): Promise<void> {
  await petitionLife(ask, take);
  await ask('ratings-citizen', rateEvent('warm-up'));
  const rate = () => ask('ratings-citizen', rateEvent('tap-1'));
  await take('POST /v1/ratings', { writes: RATE_WCU }, rate);
  await take('the same again', {}, rate);

  const marked = () => ask('scores-mark', streamEvent({ after: aRating({ at }) }));
  await take('mark its hour for recounting', {}, marked);
  await take('count it: the first of its hour, day and month', {}, () => ask('scores-roll-up', {}));
  await ask('ratings-citizen', rateEvent('tap-2'));
  await marked();
  await take('count one more', {}, () => ask('scores-roll-up', {}));
  await take('watch, with nothing to say', {}, () => ask('alerts-watch', {}));
  const scores = httpEvent({ routeKey: 'GET /v1/scores', query: { agency: 'H44', period: at.slice(0, 7) } });
  await take('GET /v1/scores, once a minute with the directory', {}, () => ask('scores-public', scores));
  await take('GET /v1/scores', {}, () => ask('scores-public', scores));
}

async function petitionLife(ask: Ask, take: Take): Promise<void> {
  const submitted = await take('POST /v1/petitions, 600 bytes', { writes: SUBMIT_WCU }, () =>
    ask('petitions-citizen', submitEvent()),
  );
  const { code, receipt } = Submitted.parse(JSON.parse(Answered.parse(submitted).body));
  const params = { code };
  await take('the same again', {}, () => ask('petitions-citizen', submitEvent()));
  await take('GET /v1/petitions/{code}', { reads: TRACK_RCU }, () =>
    ask('petitions-citizen', httpEvent({ routeKey: 'GET /v1/petitions/{code}', params, headers: { receipt } })),
  );

  const act = async (verb: string, body: object) => {
    const routeKey = `POST /v1/staff/petitions/{code}/${verb}`;
    Answered.parse(await ask('petitions-staff', httpEvent({ routeKey, params, body, claims })));
  };
  await ask('petitions-staff', httpEvent({ routeKey: 'GET /v1/staff/petitions/{code}', params, claims }));
  await take('accept', {}, () => act('accept', { version: 1 }));
  await take('assign', {}, () => act('assign', { version: 2, to: claims['sub'] }));
  await take('answer', {}, () => act('answer', { version: 3, text: ANSWER }));
  await take('rate the answer', {}, async () => {
    const routeKey = 'POST /v1/petitions/{code}/rating';
    const rating = httpEvent({ routeKey, params, headers: { receipt }, body: { level: 4, resolved: true } });
    Answered.parse(await ask('petitions-citizen', rating));
  });
}

const rateEvent = (id: string) => httpEvent({ routeKey: 'POST /v1/ratings', body: { ...ratingBody, id, at } });
