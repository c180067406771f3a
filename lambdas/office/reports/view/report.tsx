import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { periodName } from '../../../kernel/period-name.ts';
import type { Section } from '../../../reports/domain/official/sections.ts';
import type { PaperAction } from '../../../reports/domain/submissions/actions.ts';
import { formWords } from '../words/forms.ts';
import { paperWords, reportWords as words } from '../words/reports.ts';
import { reportSentences as sentences } from '../words/sentences.ts';
import { Facts, type FactsProps } from './facts.tsx';
import { KeyFigures } from './figures.tsx';
import { ReportForm, type ReportFormProps } from './form.tsx';
import { PaperHistory } from './history.tsx';
import { LaterVersions } from './later.tsx';

export type ReportPageProps = FactsProps & {
  /** The list, the page itself, and its files. */
  readonly list: string;
  readonly path: string;
  readonly files: Readonly<Record<'draft' | 'docx' | 'csv', string>>;
  /** The reports of the same period below, where the reader may see some. */
  readonly below: string | undefined;
  /** Undefined if the report has no official document. */
  readonly sections: readonly Section[] | undefined;
  /** The form of the next step, or the one that was asked for. */
  readonly form: ReportFormProps | undefined;
  /** What else the reader may do. */
  readonly others: readonly PaperAction[];
  readonly notice: string | undefined;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
};

/** A report with its figures in words, its files, one next step, and what happened to it. */
export function ReportPage(props: ReportPageProps) {
  const { lang, list, report, agencyName, sections, form, notice, errors } = props;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {notice !== undefined && <Notice title={notice} />}
      <p>
        <a href={list}>{words.back[lang]}</a>
      </p>
      <h1>{sentences.title[lang](periodName(lang, report.period), agencyName(report.agency))}</h1>
      <Facts {...props} />
      <LaterVersions lang={lang} later={report.later ?? []} />
      <KeyFigures {...{ lang, sections }} />
      <Documents {...props} />
      {form !== undefined && <ReportForm {...form} />}
      <Others {...props} />
      <PaperHistory {...props} />
    </>
  );
}

function Documents({ lang, files, below, sections }: ReportPageProps) {
  const document = [
    { href: files.draft, text: paperWords.draft[lang] },
    { href: files.docx, text: paperWords.docx[lang] },
  ];
  return (
    <section>
      <h2>{paperWords.documents[lang]}</h2>
      <Links
        links={[
          ...(sections === undefined ? [] : document),
          { href: files.csv, text: words.csv[lang] },
          ...(below === undefined ? [] : [{ href: below, text: words.below[lang] }]),
        ]}
      />
    </section>
  );
}

function Others({ lang, path, others }: ReportPageProps) {
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{paperWords.others[lang]}</h2>
      <Links links={others.map((act) => ({ href: `${path}?viec=${act}#viec`, text: formWords[act].title[lang] }))} />
    </section>
  );
}

type Link = { readonly href: string; readonly text: string };

const Links = ({ links }: { readonly links: readonly Link[] }) => (
  <ul class="board-ways">
    {links.map(({ href, text }) => (
      <li key={href}>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
);
