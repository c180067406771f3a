import type { Changed } from '../../../dossiers/domain/dossier.ts';
import { channelLabels, statusLabels } from '../../../dossiers/domain/labels.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { factWords, dossierWords as words } from '../words/dossiers.ts';
import { supplementsText } from './supplements-text.ts';

/** A fact as people read it; without a text where it has no value. */
export type FactText = { readonly field: string; readonly label: Words; readonly text: string | undefined };

/** The facts that are given, in the order of a page. An empty list of requests is a value too. */
export function factTexts(
  lang: Lang,
  facts: Changed['before'],
  agencyName: (code: string) => string,
): readonly FactText[] {
  const day = (on: LocalDate | undefined) => on && dayText(lang, on);
  const { agency, status, channel, supplements, holders } = facts;
  return [
    { field: 'agency', label: words.agency, text: agency && agencyName(agency) },
    { field: 'procedure', label: words.procedure, text: facts.procedure },
    { field: 'field', label: words.field, text: facts.field },
    { field: 'channel', label: factWords.channel, text: channel && channelLabels[channel][lang] },
    { field: 'status', label: words.status, text: status && statusLabels[status][lang] },
    { field: 'receivedOn', label: words.received, text: day(facts.receivedOn) },
    { field: 'dueOn', label: words.due, text: day(facts.dueOn) },
    {
      ...{ field: 'supplements', label: factWords.supplements },
      text: supplements && (supplementsText(lang, supplements) || factWords.none[lang]),
    },
    { field: 'doneOn', label: factWords.doneOn, text: day(facts.doneOn) },
    { field: 'handedOverOn', label: factWords.handedOverOn, text: day(facts.handedOverOn) },
    { field: 'endedOn', label: factWords.endedOn, text: day(facts.endedOn) },
    { field: 'holders', label: factWords.holders, text: holders && holdersText(lang, holders, agencyName) },
  ];
}

/** `UBND phường Việt Trì 02/11/2026 – 04/11/2026; …`. */
const holdersText = (
  lang: Lang,
  holders: NonNullable<Changed['before']['holders']>,
  agencyName: (code: string) => string,
): string =>
  holders
    .map(({ agency, from, until }) => {
      const days = [from, until].map((on) => (on === undefined ? '' : dayText(lang, on)));
      return `${agencyName(agency)} ${days.join(' – ').trim()}`;
    })
    .join('; ');
