import type { Local } from '@lang-nghe/cdk-local';
import type { Plan } from '../../../demo/plan/demo-plan.ts';
import type { PlannedPetition } from '../../../demo/plan/petition-plan.ts';
import type { PlannedRating } from '../../../demo/plan/rating-plan.ts';
import type { Staff } from '../../../demo/plan/staff.ts';
import { administrator } from '../../../demo/plan/staff.ts';
import { kioskOf } from '../../../demo/play-rating.ts';
import { webhookSignature } from '../../../lambdas/platform/standard-webhook.ts';

type Answer = Readonly<Record<string, unknown>>;
type Step = { readonly at: string; readonly take: () => Promise<unknown> };

/**
 * Lives through a plan as people would: every request over HTTP, at its instant of the stack's clock. `watchAt` are the
 * instants at which the watch ran; everything else that follows, follows by the stack's own streams and jobs.
 */
export async function liveOverHttp({ url }: Local, plan: Plan, watchAt: readonly string[]): Promise<void> {
  const send = sender(url);
  const admin = async () => ({ authorization: `Bearer ${await tokenOf(administrator())}` });
  const tokenOf = async ({ id: sub, roles: role, agency, name }: ReturnType<typeof administrator>) =>
    (await send('POST', '/_local/token', { role, agency, name, sub }))['token'];
  const by = async ({ id, role, agency, name }: Staff) => ({
    authorization: `Bearer ${await tokenOf({ id, roles: [role], agency, name })}`,
  });

  for (const { params, body } of plan.directory.agencies) {
    await send('PUT', `/v1/staff/agencies/${params.code}`, body, await admin());
  }
  for (const { params, body } of plan.directory.people) {
    await send('PUT', `/v1/staff/people/${params.id}`, body, await admin());
  }
  for (const { params, body } of plan.directory.procedures) {
    await send('PUT', `/v1/staff/procedures/${params.code}`, body, await admin());
  }

  const stepsOf = ({ key, at, body, acts }: PlannedPetition): readonly Step[] => {
    let known: Answer = {};
    const submit = async () => {
      known = await send('POST', '/v1/petitions', body, { 'idempotency-key': key });
    };
    return [
      { at, take: submit },
      ...acts.map((act) => ({
        at: act.at,
        take: async () =>
          act.action === 'rating'
            ? send('POST', `/v1/petitions/${known['code']}/rating`, act.body, { receipt: String(known['receipt']) })
            : send('POST', `/v1/staff/petitions/${known['code']}/${act.action}`, act.body, await by(act.by)),
      })),
    ];
  };
  const kiosks = new Map<string, string>();
  const secretOf = async (kiosk: string, agency: string) => {
    const body = { name: kiosk, kind: 'kiosk', agency };
    const known = kiosks.get(kiosk) ?? (await send('PUT', `/v1/staff/sources/${kiosk}`, body, await admin()))['secret'];
    kiosks.set(kiosk, String(known));
    return String(known);
  };
  const signed = async (path: string, secret: string, { id, at, sent }: { id: string; at: string; sent: object }) => {
    const parts = { id, timestamp: `${Math.floor(Date.parse(at) / 1_000)}`, raw: JSON.stringify(sent) };
    return send('POST', path, sent, {
      'webhook-id': id,
      'webhook-timestamp': parts.timestamp,
      'webhook-signature': webhookSignature(secret, parts),
    });
  };
  const message = async ({ at, body }: Pick<PlannedRating, 'at' | 'body'>) => {
    const gateway = { name: 'SMS', kind: 'sms' };
    const { secret } = await send('PUT', '/v1/staff/sources/sms-demo', gateway, await admin());
    const text = `HL ${body.subject.code} ${body.levels['overall']} ${body.comment ?? ''}`;
    const sent = { id: body.id, from: '+84951234567', text };
    return signed('/v1/inbound/sms-demo', String(secret), { id: body.id, at, sent });
  };
  /** As the kiosk signs it, or with the token that the agency issued for the counter or the dossier. */
  const rate = async ({ at, body, proof }: PlannedRating) => {
    const { agency, subject, channel, ...fields } = body;
    if (channel === 'sms') return message({ at, body });
    if (proof === 'none') return send('POST', '/v1/ratings', body);
    if (proof === 'device') {
      const kiosk = kioskOf(agency);
      const secret = await secretOf(kiosk, agency);
      const sent = { ratings: [{ agency, subject, ...fields }] };
      const answer = await signed(`/v1/inbound/${kiosk}/ratings`, secret, { id: body.id, at, sent });
      if (answer['accepted'] !== 1) throw new Error(`${body.id}: ${JSON.stringify(answer)}`);
      return answer;
    }
    if (proof === 'counter') {
      const path = `/v1/staff/agencies/${agency}/counters/quay-1`;
      const { token } = await send('PUT', path, { name: 'Quầy số 1' }, await admin());
      return send('POST', '/v1/ratings', { ...body, token });
    }
    const dossiers = [subject.code];
    const issued = await send('POST', '/v1/staff/ratingLinks', { agency, dossiers }, await admin());
    const [{ token } = {}] = issued['items'] as readonly { token?: string }[];
    return send('POST', '/v1/ratings', { ...body, token });
  };
  const watch = () => send('POST', '/_local/run/deadline-watch');
  const steps: readonly Step[] = [
    ...plan.petitions.flatMap(stepsOf),
    ...plan.ratings.map((rating) => ({ at: rating.at, take: () => rate(rating) })),
    ...watchAt.map((at) => ({ at, take: watch })),
  ];

  for (const { at, take } of steps.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))) {
    await send('POST', '/_local/clock', { now: at, quiet: true }).catch(ifLater(at));
    await take();
    // What waits in a stream for a day is given up: it must be drained before the clock jumps on.
    await send('POST', '/_local/settle');
  }
  await send('POST', '/_local/clock', { now: plan.until, quiet: true });
  await send('POST', '/_local/settle');
  await send('POST', '/_local/run/roll-up');
  await watch();
  await send('POST', '/_local/settle');
}

/** Two steps of one minute: the clock has ticked on since the first. */
const ifLater = (at: string) => (error: unknown) => {
  if (!String(error).includes('only moves forward')) throw new Error(`the clock at ${at}`, { cause: error });
};

const sender =
  (url: string) =>
  async (method: string, path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const told = (await answer.json()) as Answer;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(told)}`);
    return told;
  };
