import type * as z from 'zod';
import { Button } from '../../../../web/components/button.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { PetitionState } from '../../../petitions/answers.ts';
import { stateWords } from '../words/state.ts';
import { dueWords, track } from '../words/track.ts';

/** Where the receipt is asked for, without the language. */
export const RENEW_PATH = '/tra-cuu/ma-xac-nhan';

type State = DeepReadonly<z.output<ReturnType<typeof PetitionState>>>;

type StatePageProps = { readonly lang: Lang; readonly state: State; readonly phoneEnding: string };

/** How far a petition is, for a sender who has only its code and the phone. `agency`: its name. */
export function StatePage({ lang, state, phoneEnding }: StatePageProps) {
  return (
    <>
      <h1>{stateWords.title[lang]}</h1>
      <SummaryList
        rows={[
          { key: track.code[lang], value: <span class="code">{state.code}</span> },
          { key: track.status[lang], value: <strong>{state.label[lang]}</strong> },
          ...dueRow(lang, state),
          { key: track.agency[lang], value: state.agency },
          { key: track.receivedAt[lang], value: instantText(lang, state.receivedAt) },
        ]}
      />
      <p class="govuk-body">{stateWords.lead[lang]}</p>
      <p class="govuk-body">
        <a href={`/${lang}/tra-cuu`}>{stateWords.again[lang]}</a>
      </p>
      <form method="post" action={`/${lang}${RENEW_PATH}`}>
        <h2>{stateWords.renewTitle[lang]}</h2>
        <p class="govuk-body">{stateWords.renewHint[lang]}</p>
        <input type="hidden" name="code" value={state.code} />
        <input type="hidden" name="phoneEnding" value={phoneEnding} />
        <Button secondary>{stateWords.renew[lang]}</Button>
      </form>
    </>
  );
}

/** Only while a deadline is running: what was done late stands beside the answer. */
function dueRow(lang: Lang, { status, dueOn, answerDueAt, workingDaysLeft: left, workingDaysLate: late }: State) {
  if (!running.includes(status)) return [];
  const until = answerDueAt === undefined ? dayText(lang, dueOn) : instantText(lang, answerDueAt);
  const today = dueWords(lang, { left, late });
  return [{ key: track.due.answer[lang], value: today === undefined ? until : `${until} (${today.toLowerCase()})` }];
}

const running: readonly State['status'][] = ['submitted', 'accepted', 'processing'];
