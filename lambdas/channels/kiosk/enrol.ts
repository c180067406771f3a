import { directory } from '../../directory/config.ts';
import { mayAdminister } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { refuse } from '../../kernel/refusal.ts';
import { log } from '../../platform/log.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { ratingKey } from '../../ratings/config.ts';
import { sources } from '../config.ts';
import { refusals } from '../refusals.ts';
import { Enrolment } from '../source-answers.ts';
import { EnrolKioskInput } from '../source-contract.ts';
import type { SourceStore } from '../sources.ts';
import { enrolmentToken } from './kiosk-token.ts';

type Deps = {
  readonly sources: Pick<SourceStore, 'findFresh'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly ratingKey: string;
};

/** Long enough to carry the link to the counter; a link that is found later is useless. */
const VALID_SECONDS = 24 * 3_600;

/** `POST /v1/staff/sources/{id}/enrolments`: a link that makes a browser at a counter a registered kiosk. */
export const enrolKiosk = staffOperation({
  route: {
    id: 'channels.enrolKiosk',
    method: 'POST',
    path: '/v1/staff/sources/{id}/enrolments',
    summary: 'Issue a link that makes a browser a kiosk',
  },
  input: EnrolKioskInput,
  answers: { 201: Enrolment },
  refuses: pick(refusals, 'source.notFound'),
  example: () => ({
    request: { params: { id: 'ki-ot-viet-tri' } },
    answers: {
      201: {
        path: `${PATH}?ma=e~ki-ot-viet-tri~1~1795227513~kx3p0mJ2uS4bq7Qd1lQk8g`,
        expiresAt: '2026-11-21T02:18:33.000Z',
      },
    },
  }),
  wire: (): Deps => ({ sources: sources(), directory: directory(), ratingKey: ratingKey() }),
  run: enrol,
});

const PATH = '/vi/danh-gia/ki-ot';

async function enrol(
  { sources, directory, ratingKey }: Deps,
  { caller, params: { id }, now }: StaffRequest<typeof EnrolKioskInput>,
) {
  const source = await sources.findFresh(id);
  if (source?.kind !== 'kiosk' || !source.active) return refuse('source.notFound');
  if (!mayAdminister(caller, source.agency, await directory.tree(now))) return refuse('source.notFound');

  const endSeconds = Math.floor(Date.parse(now) / 1_000) + VALID_SECONDS;
  log.info('KIOSK_ENROLLED', { source: id, agency: source.agency });
  return reply(201, {
    path: `${PATH}?${new URLSearchParams({ ma: enrolmentToken(ratingKey, source, endSeconds) })}`,
    expiresAt: new Date(endSeconds * 1_000).toISOString(),
  });
}
