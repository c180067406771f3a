import { LinkList } from '../../../../web/components/link-list.tsx';
import { NextPage } from '../../../../web/components/next-page.tsx';
import { ViewLinks } from '../../../../web/components/view-links.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import { periodName } from '../../../kernel/period-name.ts';
import { type Instant, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { BelowTally } from '../below.ts';
import { viewLabels, dossierWords as words } from '../words/dossiers.ts';
import { dossierSentences as sentences } from '../words/sentences.ts';
import { dossierSheetWords as sheetWords } from '../words/sheet.ts';
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
  /** The page that imports dossiers from a file, for those who may. */
  readonly sheet: string | undefined;
  readonly period: string;
  /** Where the table of the period is, by its format. */
  readonly tables: Readonly<Record<'html' | 'csv', string>>;
};

/** One sentence, the open dossiers of an agency by due day, and where else some are overdue. */
export function DossierListView(props: DossierListProps) {
  const { lang, now, path, name, view, firstLine, rows, next, below, sheet } = props;
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
      {sheet !== undefined && (
        <p class="govuk-body">
          <a href={sheet}>{sheetWords.title[lang]}</a>
        </p>
      )}
      <Views {...props} />
      {rows.length === 0 && <p class="govuk-body">{(next === undefined ? words.empty : words.emptyPage)[lang]}</p>}
      {rows.length > 0 && <DossierRows {...{ lang, today, path, view, rows }} />}
      <NextPage href={next} text={words.next[lang]} />
      {below !== undefined && <AgenciesBelow {...{ lang, path, below }} />}
      <Tables {...props} />
    </>
  );
}

function Views({ lang, path, agency, view }: DossierListProps) {
  return (
    <ViewLinks
      label={words.views[lang]}
      views={Object.entries(viewLabels).map(([name, label]) => ({
        href: `${path}?${new URLSearchParams({ xem: name, 'co-quan': agency })}`,
        text: label[lang],
        isShown: name === view,
      }))}
    />
  );
}

function Tables({ lang, period, tables }: DossierListProps) {
  const name = periodName(lang, period);
  return (
    <section>
      <h2>{words.tables[lang]}</h2>
      <LinkList
        look="board-ways"
        links={[
          { href: tables.html, text: sentences.form[lang](name) },
          { href: tables.csv, text: sentences.csv[lang](name) },
        ]}
      />
    </section>
  );
}
