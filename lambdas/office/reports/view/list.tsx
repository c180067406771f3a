import { ChooseAgency, type ChooseAgencyProps } from '../../../../web/components/choose-agency.tsx';
import { NextPage } from '../../../../web/components/next-page.tsx';
import { ViewLinks } from '../../../../web/components/view-links.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Below } from '../below.ts';
import { lengthLabels, reportWords as words } from '../words/reports.ts';
import { standingLine } from '../words/sentences.ts';
import { AgenciesBelow } from './below.tsx';
import { ReportRows, type ShownReport } from './rows.tsx';

type Length = keyof typeof lengthLabels;

export type ReportListProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/bao-cao`. */
  readonly path: string;
  readonly name: Words;
  readonly agency: string;
  readonly agencies: ChooseAgencyProps['agencies'];
  readonly length: Length;
  /** The reports of the newest quarter below, or of the period that was asked for. */
  readonly below: Below | undefined;
  /** The reports of the agency; undefined if those below are shown. */
  readonly rows: readonly ShownReport[] | undefined;
  readonly isLaterPage: boolean;
  /** The address of the next page. */
  readonly next: string | undefined;
};

/** Where the reports below are, in one sentence, and the reports of an agency, newest first. */
export function ReportListView(props: ReportListProps) {
  const { lang, path, name, agency, agencies, length, below, rows } = props;
  const period = rows === undefined ? below?.period : undefined;
  return (
    <>
      <h1>
        {words.title[lang]}: {name[lang]}
      </h1>
      {below !== undefined && below.items.length > 0 && <Standing {...props} below={below} />}
      <div class="office-tools">
        <ChooseAgency
          {...{ lang, path, agency, agencies, hidden: period === undefined ? { xem: length } : { ky: period } }}
        />
      </div>
      <Lengths {...props} />
      {rows === undefined && below !== undefined && <AgenciesBelow {...{ lang, path, ...below }} />}
      {rows !== undefined && <Reports {...props} rows={rows} />}
    </>
  );
}

function Standing({ lang, path, agency, below, rows }: ReportListProps & { readonly below: Below }) {
  return (
    <p class="lead">
      {standingLine(lang, below.period, below.standing)}
      {rows !== undefined && (
        <span class="board__at">
          <a class="board__link" href={`${path}?${new URLSearchParams({ 'co-quan': agency, ky: below.period })}`}>
            {words.seeBelow[lang]}
          </a>
        </span>
      )}
    </p>
  );
}

function Lengths({ lang, path, agency, length, rows }: ReportListProps) {
  return (
    <ViewLinks
      label={words.lengths[lang]}
      views={Object.entries(lengthLabels).map(([name, label]) => ({
        href: `${path}?${new URLSearchParams({ xem: name, 'co-quan': agency })}`,
        text: label[lang],
        isShown: rows !== undefined && name === length,
      }))}
    />
  );
}

function Reports({ lang, path, rows, next, isLaterPage }: ReportListProps & { rows: readonly ShownReport[] }) {
  return (
    <>
      {rows.length === 0 && <p class="govuk-body">{(isLaterPage ? words.emptyPage : words.empty)[lang]}</p>}
      {rows.length > 0 && <ReportRows {...{ lang, path, rows }} />}
      <NextPage href={next} text={words.next[lang]} />
    </>
  );
}
