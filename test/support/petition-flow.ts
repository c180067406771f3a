import { checkFunction, citizenFunction, staffFunction } from '../../lambdas/petitions/module.ts';
import { jobHandler } from '../../lambdas/platform/job.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { aPetitionBody } from './bodies.ts';
import { lambdaContext } from './http-event.ts';
import { actRoute, byKey, officerOf, SUBMIT, TRACK, through } from './petition-functions.ts';

/** The functions of petitions as senders, staff and the clock call them, over the tables of `setUpPetitions`. */
export function petitionFlow() {
  const ask = through(httpHandler('petitions-citizen', citizenFunction));
  const send = through(httpHandler('petitions-staff', staffFunction));
  const ward = officerOf('H44.100');
  let sends = 0;

  /** A petition that was sent just now, and what its sender does with the receipt. */
  async function sent(given: object = {}) {
    sends += 1;
    const content = `Cống ở ngõ ${sends}/${Math.random()} bị tắc, nước ngập.`;
    const headers = byKey(`flow ${content}`);
    const { body } = await ask(SUBMIT, { headers, body: aPetitionBody({ agency: 'H44.100', content, ...given }) });
    const code = `${body['code']}`;
    const asSender = { params: { code }, headers: { receipt: `${body['receipt']}` } };
    return {
      code,
      receipt: `${body['receipt']}`,
      track: async () => (await ask(TRACK, asSender)).body,
      acts: (act: string, body: object = {}) => ask(`POST /v1/petitions/{code}/${act}`, { ...asSender, body }),
    };
  }
  return {
    ask,
    send,
    ward,
    sent,
    act: (name: string, code: string, body: unknown, claims: Record<string, string> = ward) =>
      send(actRoute(name), { params: { code }, claims, body }),
    check: () => jobHandler('petitions-check', checkFunction)({}, lambdaContext()),
  };
}
