import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { kindLabels, matterLabels } from '../../../petitions/domain/labels.ts';
import { dueDay, dueText } from '../../words/due.ts';
import { channelLabels, caseWords as words } from '../words/case.ts';
import type { ShownCase } from './shown-case.ts';

/** What is known of the case, without its sender. */
export function Facts({ lang, shown }: { readonly lang: Lang; readonly shown: ShownCase }) {
  const { matter, merged, procedureName } = shown;
  const rows = [
    { key: words.status[lang], value: shown.label[lang] },
    { key: words.due[lang], value: `${dueText(lang, shown)} (${dueDay(lang, shown)})` },
    { key: words.agency[lang], value: shown.agencyName(shown.agency) },
    { key: words.assignee[lang], value: shown.assignee?.name ?? words.nobody[lang] },
    { key: words.received[lang], value: instantText(lang, shown.receivedAt) },
    { key: words.channel[lang], value: channelLabels[shown.channel][lang] },
    { key: words.kind[lang], value: kindLabels[shown.kind][lang] },
    ...(matter === undefined ? [] : [{ key: words.matter[lang], value: matterLabels[matter][lang] }]),
    ...(procedureName === undefined ? [] : [{ key: words.procedure[lang], value: procedureName }]),
    ...(merged === undefined ? [] : [{ key: words.merged[lang], value: merged.into }]),
  ];
  const marks = [shown.hideIdentity ? words.hidden : [], shown.lock === undefined ? [] : words.locked].flat();
  return (
    <section>
      <h2>{words.facts[lang]}</h2>
      {marks.map((mark) => (
        <p key={mark.vi} class="office-mark">
          <strong>{mark[lang]}</strong>
        </p>
      ))}
      <SummaryList rows={rows} />
    </section>
  );
}
