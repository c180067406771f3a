import { randomUUID } from 'node:crypto';
import { directory, rootAgency } from '../../directory/config.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import { MAX_CONTENT } from '../../petitions/submit-contract.ts';
import { agencyChoices } from '../domain/agency-choices.ts';
import { page } from '../html.ts';
import { asks, type Draft, type Step, type Trouble } from './domain/draft.ts';
import { PetitionForm } from './view/form.tsx';
import { petition } from './words.ts';

/** What one page of the form shows. */
type Shown = {
  readonly step: Step;
  readonly draft: Draft;
  readonly troubles?: readonly Trouble[];
  /** The idempotency key: it travels with the form, so that sending twice is sending once. */
  readonly key: string;
  readonly hasSeenAll?: boolean;
  readonly wasSentBefore?: boolean;
};

export const freshKey = (): string => randomUUID();

/** A page of the form in which a petition is sent, with all that was typed on it and on the others. */
export async function petitionPage(status: number, lang: Lang, { shown, now }: { shown: Shown; now: Instant }) {
  const { step, draft, troubles = [], key, hasSeenAll = false, wasSentBefore } = shown;
  const tree = await directory().tree(now);
  const frame = {
    lang,
    path: '/phan-anh',
    title: `${petition.steps[step][lang]} – ${petition.title[lang]}`,
    hasOwnLanguageButton: true,
    hasErrors: troubles.length > 0,
    isIllustrative: tree.isIllustrative(rootAgency()),
  };
  const shownPage = page(
    status,
    frame,
    <PetitionForm
      lang={lang}
      step={step}
      typed={draft}
      troubles={troubles}
      hidden={{ ...typedElsewhere(draft, step), key, step, ...((hasSeenAll || step === 'check') && { seen: 'yes' }) }}
      agencies={agencyChoices(lang, tree)}
      maxContent={MAX_CONTENT}
      wasSentBefore={wasSentBefore}
    />,
  );
  return { ...shownPage, headers: { ...shownPage.headers, 'cache-control': GOING_BACK_WORKS } };
}

/**
 * The browser's own way back leads to pages that came by POST. Of those marked `no-store` it shows nothing but a
 * warning, and what was typed is gone; `private, no-cache` keeps them for the way back, in this browser alone.
 */
const GOING_BACK_WORKS = 'private, no-cache';

/** The fields that this page does not ask for, where something stands in them. */
function typedElsewhere(draft: Draft, step: Step): Record<string, string> {
  return Object.fromEntries(Object.entries(draft).filter(([field, typed]) => typed !== '' && !asks(step, field)));
}
