import { instantText } from '../../../kernel/date-text.ts';
import { periodName } from '../../../kernel/period-name.ts';
import { type Instant, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { BelowTally } from '../below.ts';
import { viewLabels, dossierWords as words } from '../words/dossiers.ts';
import { dossierSentences as sentences } from '../words/sentences.ts';
import { AgenciesBelow } from './below.tsx';
import { Choose, type ChooseProps } from './choose.tsx';
import { DossierRows, type ShownDossier } from './rows.tsx';

export type DossierListProps = ChooseProps & {
  readonly now: Instant;
  readonly name: Words;
  readonly view: keyof typeof viewLabels;
  readonly firstLine: string;
  readonly rows: readonly ShownDossier[];
  /** The address of the next page. */
  readonly next: string | undefined;
  readonly below: BelowTally | undefined;
  readonly period: string;
  /** Where the table of the period is, by its format. */
  readonly tables: Readonly<Record<'html' | 'csv', string>>;
};

/** One sentence, the open dossiers of an agency by due day, and where else some are overdue. */
export function DossierListView(props: DossierListProps) {
  const { lang, now, path, name, view, firstLine, rows, next, below } = props;
  const today = localDateOf(now);
  return (
    <>
      <h1>
        {words.title[lang]}: {name[lang]}
      </h1>
      <p class="lead">
        {firstLine} <span class="board__at">({instantText(lang, now)})</span>
      </p>
      <Choose {...props} />
      <Views {...props} />
      {rows.length === 0 && <p class="govuk-body">{(next === undefined ? words.empty : words.emptyPage)[lang]}</p>}
      {rows.length > 0 && <DossierRows {...{ lang, today, path, view, rows }} />}
      {next !== undefined && (
        <p>
          <a class="govuk-button govuk-button--secondary" href={next}>
            {words.next[lang]}
          </a>
        </p>
      )}
      {below !== undefined && <AgenciesBelow {...{ lang, path, below }} />}
      <Tables {...props} />
    </>
  );
}

function Views({ lang, path, agency, view }: DossierListProps) {
  return (
    <nav aria-label={words.views[lang]}>
      <ul class="office-views">
        {Object.entries(viewLabels).map(([name, label]) => (
          <li key={name}>
            <a
              class="office-views__link"
              href={`${path}?${new URLSearchParams({ xem: name, 'co-quan': agency })}`}
              aria-current={name === view ? 'page' : undefined}
            >
              {label[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tables({ lang, period, tables }: DossierListProps) {
  const name = periodName(lang, period);
  return (
    <section>
      <h2>{words.tables[lang]}</h2>
      <ul class="board-ways">
        <li>
          <a href={tables.html}>{sentences.form[lang](name)}</a>
        </li>
        <li>
          <a href={tables.csv}>{sentences.csv[lang](name)}</a>
        </li>
      </ul>
    </section>
  );
}
