import { randomUUID } from 'node:crypto';
import { directory, rootAgency } from '../../directory/config.ts';
import { agencyChoices } from '../../directory/domain/agency-choices.ts';
import { findAgencies, isListed } from '../../directory/domain/find-agencies.ts';
import { placeOf, placesOf } from '../../directory/domain/places.ts';
import { wireCatalogue } from '../../directory/procedures/config.ts';
import { procedureLabel } from '../../directory/procedures/label.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import { MAX_CONTENT } from '../../petitions/submit-contract.ts';
import { permissionsPolicy } from '../../platform/security-policy.ts';
import { page } from '../../site/html.ts';
import { findCommunes } from '../domain/find-communes.ts';
import { adviceFor } from './advice.ts';
import { type Draft, type FieldError, hasField, type Step } from './domain/draft.ts';
import { segmentsOf } from './domain/marked.ts';
import { similarTo } from './similar.ts';
import { PetitionForm } from './view/form.tsx';
import { petition } from './words.ts';

/** What was typed to find an agency and a commune. */
type Searches = { readonly agency: string; readonly place: string };

/** The state of the form on one of its pages. */
type FormState = {
  readonly step: Step;
  readonly draft: Draft;
  readonly errors?: readonly FieldError[];
  /** The idempotency key: sent with the form, so that a repeated submission has no effect. */
  readonly key: string;
  readonly hasSeenAll?: boolean;
  readonly wasSentBefore?: boolean;
  readonly find?: Searches;
};

export const freshKey = (): string => randomUUID();

/** One step of the form; the values of the other steps are hidden fields. */
export async function petitionPage(status: number, lang: Lang, { state, now }: { state: FormState; now: Instant }) {
  const { step, draft, errors = [], wasSentBefore, find = NO_SEARCH } = state;
  const tree = await directory().tree(now);
  const advice = step === 'about' || step === 'check' ? await adviceFor(draft, now) : undefined;
  const frame = frameOf(lang, {
    step,
    hasErrors: errors.length > 0,
    isIllustrative: tree.isIllustrative(rootAgency()),
  });
  const reply = page(
    status,
    frame,
    <PetitionForm
      lang={lang}
      step={step}
      typed={draft}
      fieldErrors={errors}
      hidden={hiddenIn(state)}
      agencies={agencyChoices(lang, tree)}
      search={isListed(tree) ? undefined : { text: find.agency, found: findAgencies(lang, tree, find.agency) }}
      places={placeSearch(lang, draft.commune, find.place)}
      procedure={await procedureIn(draft, lang, now)}
      advice={advice}
      marked={segmentsOf(advice?.content ?? draft.content, advice?.personalData ?? [])}
      maxContent={MAX_CONTENT}
      wasSentBefore={wasSentBefore}
      similar={step === 'about' ? await similarTo(draft, now) : []}
    />,
  );
  const asksWhere = step === 'about' && { 'permissions-policy': permissionsPolicy('(self)') };
  return { ...reply, headers: { ...reply.headers, 'cache-control': CACHE_FOR_BACK_BUTTON, ...asksWhere } };
}

const procedureIn = async ({ procedure: code, agency }: Draft, lang: Lang, now: Instant) =>
  code === '' ? undefined : procedureLabel(wireCatalogue(), { code, agency, lang, now });

const NO_SEARCH: Searches = { agency: '', place: '' };

type FrameFacts = Pick<FormState, 'step'> & Readonly<Record<'hasErrors' | 'isIllustrative', boolean>>;

const frameOf = (lang: Lang, { step, ...facts }: FrameFacts) => ({
  lang,
  path: '/phan-anh',
  title: `${petition.steps[step][lang]} – ${petition.title[lang]}`,
  description: petition.description[lang],
  hasOwnLanguageButton: true,
  ...facts,
});

function placeSearch(lang: Lang, commune: string, text: string) {
  const province = placesOf(rootAgency());
  if (province.places.length === 0) return undefined;
  const found = findCommunes(lang, province, text);
  const place = placeOf(rootAgency(), commune);
  const listed = found.choices.find(({ value }) => value === place?.code);
  const chosen = listed ?? (place && { value: place.code, label: place.name[lang], formerly: undefined });
  return { text, chosen, found };
}

/**
 * The back button leads to pages that were loaded by POST. For pages marked `no-store` the browser shows a warning
 * instead and the typed text is lost; `private, no-cache` keeps them in this browser only.
 */
const CACHE_FOR_BACK_BUTTON = 'private, no-cache';

/** The values of the other steps, and the state of the form. */
const hiddenIn = ({ step, draft, key, hasSeenAll = false }: FormState) => ({
  ...valuesOfOtherSteps(draft, step),
  key,
  step,
  ...((hasSeenAll || step === 'check') && { seen: 'yes' }),
});

/** The filled fields of the other steps. */
function valuesOfOtherSteps(draft: Draft, step: Step): Record<string, string> {
  return Object.fromEntries(Object.entries(draft).filter(([field, typed]) => typed !== '' && !hasField(step, field)));
}
