import { directory } from '../../directory/config.ts';
import { mayAct, maySee } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { petitions } from '../../petitions/config.ts';
import { readPetitionCode } from '../../petitions/domain/case/code.ts';
import type { Due } from '../../petitions/domain/deadlines/late.ts';
import { groundLabels } from '../../petitions/domain/labels.ts';
import { mayRead } from '../../petitions/domain/moves/allowed.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { siteUrl, smsText } from '../config.ts';
import { likelyChannels } from '../domain/address.ts';
import { linksIn } from '../domain/links.ts';
import { kindOfApology } from '../domain/news.ts';
import type { News } from '../domain/notice.ts';
import { previewOf } from '../domain/preview.ts';
import { HIDDEN, sampleNotice } from '../domain/sample-news.ts';
import type { SmsText } from '../domain/write-notice.ts';
import { refusals } from '../refusals.ts';
import { MessagePreview } from './answers.ts';
import { PreviewMessageInput } from './contract.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly site: string | undefined;
  readonly smsText: SmsText;
};
type PreviewRequest = StaffRequest<typeof PreviewMessageInput>;

const CODE = 'PAKN-N55B-HTH7';

/** `POST /v1/staff/petitions/{code}/messagePreview`: for who may act on it; sends nothing and changes nothing. */
export const previewMessage = staffOperation({
  route: {
    id: 'notices.previewMessage',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/messagePreview',
    summary: 'Show what the sender would get after an action, without acting',
  },
  input: PreviewMessageInput,
  answers: { 200: MessagePreview },
  refuses: pick(refusals, 'notice.petitionNotFound'),
  example: () => {
    const text = 'Phường đã thu gom rác và nhắc đơn vị thu gom đúng giờ.';
    const sample = { ...sampleNotice('answered', 'vi'), news: { kind: 'answered', text } } as const;
    const { sms, email } = previewOf(sample, { on: '2026-11-20', smsText: 'plain' });
    return {
      request: { params: { code: CODE }, body: { about: 'answered' as const, text } },
      answers: { 200: { code: CODE, channels: ['sms' as const], sms, email } },
    };
  },
  wire: (): Deps => ({ petitions: petitions(), directory: directory(), site: siteUrl(), smsText: smsText() }),
  run: preview,
});

async function preview(deps: Deps, request: PreviewRequest) {
  const { params, caller, body, now } = request;
  const wanted = readPetitionCode(params.code);
  const petition = wanted && (await deps.petitions.find(wanted));
  const tree = await deps.directory.tree(now);
  if (!petition || !maySee(caller, petition.agency, tree) || !mayRead(caller, petition, tree)) {
    return refuse('notice.petitionNotFound');
  }
  if (!mayAct(caller, petition.agency, tree)) return refuse('caller.forbidden');

  const { code, language, agency, channel } = petition;
  const name = tree.find(agency)?.name ?? { vi: agency, en: agency };
  const links = linksIn({ site: deps.site, token: HIDDEN }, { code, language, channel });
  const notice = { ...{ code, language, agency: name, news: newsAfter(body, petition, now) }, ...links };
  const on = localDateOf(now);
  return reply(200, {
    ...{ code, channels: likelyChannels(petition) },
    ...previewOf(notice, { on, smsText: deps.smsText }),
  });
}

function newsAfter(body: PreviewRequest['body'], petition: Due, now: Instant): News {
  switch (body.about) {
    case 'answered':
      return { kind: 'answered', text: body.text };
    case 'supplementRequested':
      return { kind: 'supplementRequested', note: body.note };
    case 'refused':
      return { kind: 'refused', ...groundLabels[body.ground], note: body.note };
    case 'interimReplied':
      return { kind: 'interimReplied', text: body.text, newDueOn: body.newDueOn };
    case 'apologised':
      return { kind: kindOfApology(petition, now), text: body.text, newDueOn: body.newDueOn };
  }
}
