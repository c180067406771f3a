import { Notice } from '../../../../web/components/notice.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import { kindLabels } from '../../../petitions/domain/labels.ts';
import { senderWords } from '../words/sender.ts';
import { dueWords, overdue, publicStatusLabels, responsibility, track } from '../words/track.ts';
import { dueText, hasEnded } from './due-text.ts';
import { placeRows } from './place-rows.ts';
import type { Tracked, TrackPageProps } from './tracked.ts';

type FactsProps = Pick<TrackPageProps, 'lang' | 'tracked'>;

/** The facts of a petition, with notices about its deadline. */
export function Facts({ lang, tracked }: FactsProps) {
  const { status, deadline } = tracked;
  const { left, late } = runningDays(tracked);
  const today = dueWords(lang, { left, late });
  const due = `${dueText(lang, tracked)}${today === undefined ? '' : ` (${today.toLowerCase()})`}`;
  return (
    <>
      <SummaryList
        rows={[
          { key: track.status[lang], value: <strong>{publicStatusLabels[status][lang]}</strong> },
          ...(hasEnded(tracked) ? [] : [{ key: track.due[deadline.stage][lang], value: due }]),
          ...leadingRow(lang, tracked.leading),
          ...(tracked.parts ?? []).map(({ code }) => ({ key: track.part[lang], value: code })),
          ...(tracked.splitFrom === undefined ? [] : [{ key: track.splitFrom[lang], value: tracked.splitFrom }]),
          ...(tracked.late ?? []).map(({ label }) => ({ key: track.late[lang], value: label[lang] })),
          ...dayRow(senderWords.supplementUntil[lang], tracked.supplementDueOn, lang),
          ...dayRow(senderWords.newDueOn[lang], tracked.leading?.newDueOn ?? tracked.newDueOn, lang),
          { key: track.agency[lang], value: tracked.agency },
          { key: track.receivedAt[lang], value: instantText(lang, tracked.receivedAt) },
          { key: track.kind[lang], value: kindLabels[tracked.kind][lang] },
          ...placeRows(lang, tracked),
        ]}
      />
      {late !== undefined && (
        <Notice title={overdue(lang, late)}>
          <p class="govuk-body">
            {responsibility(lang, { agency: tracked.agency, above: tracked.above, owes: deadline.stage })}
          </p>
        </Notice>
      )}
      <AboutDeadline lang={lang} tracked={tracked} />
    </>
  );
}

/** The days of a running deadline: none once the petition was answered or closed, however late. */
function runningDays(tracked: Tracked) {
  const { status, workingDaysLeft: left, workingDaysLate: late } = tracked;
  return status === 'answered' || status === 'closed' || hasEnded(tracked) ? {} : { left, late };
}

/** How far the petition is that this one is answered with, and until when it is due. */
function leadingRow(lang: TrackPageProps['lang'], leading: Tracked['leading']) {
  if (leading === undefined) return [];
  const { label, dueOn, why } = leading;
  const due = `${track.due.answer[lang]}: ${dayText(lang, dueOn)}`;
  return [{ key: track.leading[lang], value: [label[lang], why?.[lang] ?? due].join('. ') }];
}

const dayRow = (key: string, on: string | undefined, lang: TrackPageProps['lang']) =>
  on === undefined ? [] : [{ key, value: dayText(lang, on) }];

function AboutDeadline({ lang, tracked }: FactsProps) {
  const { left, late } = runningDays(tracked);
  const isRunning = left !== undefined || late !== undefined;
  const undecided = tracked.deadline.calendar.undecided ?? [];
  return (
    <>
      {tracked.status === 'needsSupplement' && <p class="govuk-body">{track.paused[lang]}</p>}
      {tracked.isReady && <p class="govuk-body">{track.ready[lang]}</p>}
      {isRunning && tracked.provisional === true && (
        <div class="govuk-inset-text">
          {track.provisional[lang]}
          {undecided.map((words) => ` ${words[lang]}.`)}
        </div>
      )}
    </>
  );
}
