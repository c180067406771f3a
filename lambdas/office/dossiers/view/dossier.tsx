import { ActForm, type ActFormProps } from '../../../../web/components/act-form.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import { RecordHead } from '../../../../web/components/record-head.tsx';
import { formText } from '../../words/form-words.ts';
import type { DossierAct } from '../operations.ts';
import { factWords, dossierWords as words } from '../words/dossiers.ts';
import { formWords, letterLabel } from '../words/forms.ts';
import { receiptWords } from '../words/receipt.ts';
import { Delay } from './delay.tsx';
import { Facts, type FactsProps } from './facts.tsx';
import { DossierHistory } from './history.tsx';

export type DossierPageProps = FactsProps & {
  /** The list, and the page itself. */
  readonly list: string;
  readonly path: string;
  /** The form of the next step, or the one that was asked for. */
  readonly form: ActFormProps<DossierAct> | undefined;
  /** Where the letter is, if there is one; `isNext`: it is the next step. */
  readonly letter: { readonly path: string; readonly isNext: boolean } | undefined;
  /** Where the receipt is issued, for who may. */
  readonly receipt: { readonly path: string; readonly csrf: string } | undefined;
  /** What else the reader may do. */
  readonly others: readonly DossierAct[];
  readonly notice: string | undefined;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
};

/** A dossier with what was done about its delay, one next step, and links to what else may be done. */
export function DossierPage(props: DossierPageProps) {
  const { lang, list, dossier, agencyName, nameOf, form, letter, notice, errors } = props;
  return (
    <>
      <RecordHead {...{ lang, errors, notice }} back={{ href: list, text: words.back[lang] }} />
      <h1>
        {words.dossier[lang]} {dossier.code}
      </h1>
      <Facts {...props} />
      <Delay {...{ lang, dossier, nameOf }} />
      {form !== undefined && <ActForm id="viec" {...form} {...formText(lang, formWords[form.act])} />}
      {letter?.isNext && (
        <p>
          <a class="govuk-button" href={letter.path}>
            {letterLabel[lang]}
          </a>
        </p>
      )}
      <Others {...props} />
      <IssueReceipt {...props} />
      <DossierHistory {...{ lang, agencyName, nameOf, changes: dossier.changes }} />
    </>
  );
}

function Others({ lang, path, letter, others }: DossierPageProps) {
  const links = [
    ...(letter === undefined || letter.isNext ? [] : [{ href: letter.path, text: letterLabel[lang] }]),
    ...others.map((act) => ({ href: `${path}?viec=${act}#viec`, text: formWords[act].title[lang] })),
  ];
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{factWords.others[lang]}</h2>
      <LinkList look="board-ways" links={links} />
    </section>
  );
}

/** A button and not a link, because the history notes who asked for it. */
function IssueReceipt({ lang, receipt }: DossierPageProps) {
  if (receipt === undefined) return null;
  return (
    <form method="post" action={receipt.path}>
      <h2>{receiptWords.title[lang]}</h2>
      <p class="govuk-body">{receiptWords.hint[lang]}</p>
      <Hidden fields={{ csrf: receipt.csrf }} />
      <Button secondary>{receiptWords.issue[lang]}</Button>
    </form>
  );
}
