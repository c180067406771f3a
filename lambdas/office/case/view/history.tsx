import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { localDateOf } from '../../../kernel/time.ts';
import { caseWords as words } from '../words/case.ts';
import type { ShownCase } from './shown-case.ts';

/** Everything that happened, the latest first, with who did it and why. */
export function History({ lang, shown }: { readonly lang: Lang; readonly shown: ShownCase }) {
  return (
    <section>
      <h2>{words.history[lang]}</h2>
      <ol class="timeline">
        {shown.events.toReversed().map((entry) => (
          <Entry key={`${entry.at} ${entry.event}`} lang={lang} agencyName={shown.agencyName} {...entry} />
        ))}
      </ol>
    </section>
  );
}

type Event = ShownCase['events'][number];
type EntryProps = Event & Pick<ShownCase, 'agencyName'> & { readonly lang: Lang };

function Entry({ lang, agencyName, ...entry }: EntryProps) {
  const { at, label, by, agency, to, assignee, note } = entry;
  const whom = to === undefined ? assignee?.name : agencyName(to);
  const dates = datesOf(entry, lang);
  const late = lateSince(entry);
  return (
    <li class="timeline__event">
      <strong>{whom === undefined ? label[lang] : `${label[lang]}: ${whom}`}</strong>
      <br />
      <time datetime={at}>{instantText(lang, at)}</time>
      {by !== undefined && ` · ${by.name}`}
      {agency !== undefined && ` · ${agencyName(agency)}`}
      {late !== undefined && <p class="govuk-body">{words.lateSince[lang](dayText(lang, late))}</p>}
      {dates !== undefined && <p class="govuk-body">{dates}</p>}
      {note !== undefined && <p class="govuk-body as-typed">{note}</p>}
    </li>
  );
}

/** The day that something was due on, if it came later. */
const lateSince = ({ at, dueOn, isLate }: Event): string | undefined =>
  dueOn !== undefined && (isLate || dueOn < localDateOf(at)) ? dueOn : undefined;

/** By how much the due day was put off, or which day was promised. Events of earlier versions do not say. */
function datesOf({ days, dueOn, newDueOn }: Event, lang: Lang): string | undefined {
  if (newDueOn !== undefined) return words.promised[lang](dayText(lang, newDueOn));
  if (days === undefined || dueOn === undefined) return undefined;
  return words.extendedTo[lang](dayText(lang, dueOn), days);
}
