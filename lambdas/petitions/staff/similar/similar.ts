import { directory } from '../../../directory/config.ts';
import { mayAct, maySee } from '../../../directory/domain/access.ts';
import type { Tree } from '../../../directory/domain/tree.ts';
import { cutAtWord } from '../../../kernel/cut.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { mapConcurrent } from '../../../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { SimilarList } from '../../answers-similar.ts';
import { petitions } from '../../config.ts';
import { StaffInput } from '../../contract.ts';
import type { Petition } from '../../domain/case/petition.ts';
import { statusLabels } from '../../domain/labels.ts';
import { lead } from '../../domain/moves/acts/merge.ts';
import { allowedTo, mayRead } from '../../domain/moves/allowed.ts';
import { type Alike, alike, type Compared, rarityOf } from '../../domain/similar/alike.ts';
import { excerptOf } from '../../domain/views/excerpt.ts';
import { refusals } from '../../refusals.ts';
import { CODE, RECEIVED_AT } from '../../samples.ts';
import { findForStaff, type StaffDeps } from '../../staff-access.ts';
import type { PetitionStore } from '../../store.ts';
import { readableRows } from '../listing/readable-rows.ts';
import { candidatesFor, isOpenOrAnswered } from './candidates.ts';

type Deps = StaffDeps & { readonly petitions: Pick<PetitionStore, 'find' | 'inbox' | 'month'> };

/** A person looks at each before merging: five are read, twenty are not. */
const MAX_SHOWN = 5;
const CONCURRENCY = 12;
/** Of a phrase that both have: its beginning says which it is. */
const MAX_PHRASE = 40;

/** `GET /v1/staff/petitions/{code}/similar`: what looks like a petition, with the reason. Nothing is done with it. */
export const similarCases = staffOperation({
  route: {
    id: 'petitions.similar',
    method: 'GET',
    path: '/v1/staff/petitions/{code}/similar',
    summary: 'List petitions of the same agency that look like this one, open or recently answered, at most five',
  },
  input: StaffInput,
  answers: { 200: SimilarList },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: { params: { code: CODE } },
    answers: {
      200: {
        items: [
          {
            code: 'PAKN-4DFD-4K66',
            agency: 'H44.100',
            status: 'processing',
            label: statusLabels.processing,
            receivedAt: RECEIVED_AT,
            excerpt: 'Rác chất đống đầu ngõ 12, bốc mùi hôi',
            why: {
              vi: 'cùng địa điểm; trùng 4 từ: “đầu ngõ 12”, “mùi hôi”, “Rác”',
              en: 'same place; 4 words in common: “đầu ngõ 12”, “mùi hôi”, “Rác”',
            },
            mayLead: true,
          },
        ],
      },
    },
  }),
  wire: (): Deps => ({ petitions: petitions(), directory: directory() }),
  run: similar,
});

async function similar(deps: Deps, request: StaffRequest<typeof StaffInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  const { caller, now } = request;
  const tree = await deps.directory.tree(now);
  const readable = readableRows({ petitions: deps.petitions, caller, tree });
  const { codes, excerpts } = await candidatesFor(petition, { petitions: deps.petitions, tree, now, readable });
  const read = await mapConcurrent(codes, { concurrency: CONCURRENCY }, (code) => deps.petitions.find(code));
  // An index may lag behind: what was read decides what the caller may know.
  const known = read.flatMap((found) => (found && isShown(found, request, tree) ? [found] : []));
  const rarity = rarityOf([petition.content, ...known.map(({ content }) => content), ...excerpts]);
  const items = known
    .flatMap((found) => {
      const why = alike(compared(petition), compared(found), rarity);
      return why === undefined ? [] : [{ found, why }];
    })
    .sort((a, b) => b.why.score - a.why.score)
    .slice(0, MAX_SHOWN);
  const mayMerge = allowedTo(caller, petition, tree, now).includes('merge');
  return reply(200, {
    items: items.map(({ found, why }) => ({
      ...rowOf(found),
      why: whyText(why),
      mayLead: mayMerge && mayAct(caller, found.agency, tree) && canLead(found, petition, now),
    })),
  });
}

const isShown = (found: Petition, { caller }: StaffRequest<typeof StaffInput>, tree: Tree): boolean =>
  isOpenOrAnswered(found) && maySee(caller, found.agency, tree) && mayRead(caller, found, tree);

const compared = ({ content, place, commune, matter, receivedAt }: Petition): Compared => ({
  ...{ content, place, commune, matter, receivedOn: localDateOf(receivedAt) },
});

const canLead = (leading: Petition, petition: Petition, now: Instant): boolean =>
  !isRefusal(lead(leading, petition, { now }));

const rowOf = ({ code, agency, status, receivedAt, content }: Petition) => ({
  ...{ code, agency, status, label: statusLabels[status], receivedAt, excerpt: excerptOf(content) },
});

/** `cùng địa điểm; trùng 4 từ: “đầu ngõ 12”, “mùi hôi”`. */
function whyText({ isSamePlace, words, phrases }: Alike): Words {
  const some = phrases.map((phrase) => `“${cutAtWord(phrase, MAX_PHRASE)}”`).join(', ');
  return {
    vi: `${isSamePlace ? 'cùng địa điểm; ' : ''}trùng ${words} từ: ${some}`,
    en: `${isSamePlace ? 'same place; ' : ''}${words} words in common: ${some}`,
  };
}
