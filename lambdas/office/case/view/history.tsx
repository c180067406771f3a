import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { caseWords as words } from '../words/case.ts';
import type { ShownCase } from './shown-case.ts';

/** Everything that happened, the latest first, with who did it and why. */
export function History({ lang, shown }: { readonly lang: Lang; readonly shown: ShownCase }) {
  return (
    <section>
      <h2>{words.history[lang]}</h2>
      <ol class="timeline">
        {shown.events.toReversed().map(({ at, event, label, by, agency, to, note }) => (
          <li key={`${at} ${event}`} class="timeline__event">
            <strong>{to === undefined ? label[lang] : `${label[lang]}: ${shown.agencyName(to)}`}</strong>
            <br />
            <time datetime={at}>{instantText(lang, at)}</time>
            {by !== undefined && ` · ${by.name}`}
            {agency !== undefined && ` · ${shown.agencyName(agency)}`}
            {note !== undefined && <p class="govuk-body as-typed">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
