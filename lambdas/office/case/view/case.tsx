import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { StaffAction } from '../../../petitions/domain/views/staff-view.ts';
import { actKeys, actWords } from '../../words/acts.ts';
import { caseWords as words } from '../words/case.ts';
import { eraseWords } from '../words/erase-contact.ts';
import { ActForm, type ActFormProps } from './act-form.tsx';
import { Advice, type CaseAdvice } from './advice.tsx';
import { ContactForm, EraseContactForm } from './contact.tsx';
import { DraftLines, type Drafts } from './drafts.tsx';
import { Facts } from './facts.tsx';
import { FILES_ID } from './files.tsx';
import { History } from './history.tsx';
import { Matter } from './matter.tsx';
import type { ShownCase } from './shown-case.ts';
import { Similar, type SimilarCase } from './similar.tsx';

export type CaseProps = {
  readonly lang: Lang;
  /** `/vi/can-bo`. */
  readonly home: string;
  readonly shown: ShownCase;
  readonly csrf: string;
  /** The form that is open. */
  readonly form: ActFormProps | undefined;
  readonly allowed: readonly StaffAction[];
  readonly done?: StaffAction | undefined;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  readonly preview?: string | undefined;
  /** For those who can pass the case on. */
  readonly advice?: CaseAdvice | undefined;
  readonly similar: readonly SimilarCase[];
  readonly drafts: Drafts;
  /** For those who may erase the contact: the version that they see. */
  readonly erasing?: { readonly version: number } | undefined;
};

/** A case: what was sent and what happened on the left; the facts and what to do on the right. */
export function Case(props: CaseProps) {
  const { lang, home, shown, csrf, form, allowed, done, errors, preview, advice, similar, drafts, erasing } = props;
  const others = allowed.filter((act) => act !== form?.act);
  const addFiles = mayAddFiles(props) ? { csrf, action: `${home}/phan-anh/${shown.code}/${FILES_ID}` } : undefined;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {done !== undefined && <Notice title={actWords[done].done[lang]} />}
      <p>
        <a href={home} data-key="u">
          {words.queue[lang]}
        </a>
      </p>
      <h1 class="number">{shown.code}</h1>
      <div class="office-case">
        <div class="office-case__matter">
          <Matter {...{ lang, shown, addFiles }} />
          <History {...{ lang, shown }} />
        </div>
        <div class="office-case__work">
          {preview !== undefined && (
            <section class="office-preview">
              <h2>{words.previewTitle[lang]}</h2>
              <p class="govuk-body as-typed">{preview}</p>
            </section>
          )}
          <DraftLines {...{ lang, drafts, path: `${home}/phan-anh/${shown.code}` }} />
          {form === undefined ? <p class="govuk-body">{words.noStep[lang]}</p> : <ActForm {...form} />}
          {others.length > 0 && <Others {...{ lang, home, code: shown.code, others }} />}
          {hasLetter(props) && (
            <p class="govuk-body">
              <a href={`${home}/van-ban/xin-loi/${shown.code}`}>{words.apologyLetter[lang]}</a>
            </p>
          )}
          {advice !== undefined && <Advice {...{ lang, advice, path: `${home}/phan-anh/${shown.code}` }} />}
          <Similar {...{ lang, home, code: shown.code, similar }} />
          <Facts {...{ lang, shown }} />
          {shown.contactErased === undefined ? (
            <ContactForm {...{ lang, csrf, action: `${home}/phan-anh/${shown.code}/lien-he` }} />
          ) : (
            <p class="govuk-body">{eraseWords.erased[lang]}</p>
          )}
          {erasing !== undefined && (
            <EraseContactForm {...{ lang, csrf, ...erasing, action: `${home}/phan-anh/${shown.code}/xoa-lien-he` }} />
          )}
        </div>
      </div>
    </>
  );
}

/** Files of the agency belong to an answer: they are for those who may give one, if need be after they explain a delay, while there is room. */
function mayAddFiles({ allowed, shown: { files, mostFiles } }: CaseProps): boolean {
  const own = files.filter(({ by, state }) => by === 'agency' && state !== 'rejected' && state !== 'expected');
  return ['answer' as const, 'explainDelay' as const].some((act) => allowed.includes(act)) && own.length < mostFiles;
}

/** While it is late an apology can be written; what was sent can be read ever after. */
const hasLetter = ({ allowed, shown: { workingDaysLate, events } }: CaseProps): boolean =>
  (workingDaysLate !== undefined && allowed.includes('apologise')) ||
  events.some(({ event }) => event === 'apologised');

type OthersProps = Pick<CaseProps, 'lang' | 'home'> & {
  readonly code: string;
  readonly others: readonly StaffAction[];
};

/** Links, not forms: a page with all forms at once would be long, and its fields would have the same names. */
function Others({ lang, home, code, others }: OthersProps) {
  return (
    <nav aria-label={words.others[lang]}>
      <h2>{words.others[lang]}</h2>
      <ul class="office-others">
        {others.map((act) => (
          <li key={act}>
            <a href={`${home}/phan-anh/${code}?viec=${act}#viec`} data-key={actKeys[act]}>
              {actWords[act].title[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
