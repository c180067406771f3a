import { Button } from '../../../../web/components/button.tsx';
import { ChooseAgency, type ChooseAgencyProps } from '../../../../web/components/choose-agency.tsx';
import { FindByCode } from '../../../../web/components/find-by-code.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { NextPage } from '../../../../web/components/next-page.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { ViewLinks } from '../../../../web/components/view-links.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { Count } from '../../../petitions/domain/views/counts.ts';
import type { StaffAction } from '../../../petitions/domain/views/staff-view.ts';
import { actWords } from '../../words/acts.ts';
import { bulkWords, countText, viewLabels, queueWords as words } from '../words.ts';
import { type QueueRow, Rows } from './rows.tsx';

export type QueueProps = {
  readonly lang: Lang;
  /** `/vi/can-bo`. */
  readonly home: string;
  readonly view: keyof typeof viewLabels;
  readonly agency: string;
  readonly agencies: ChooseAgencyProps['agencies'];
  /** Undefined if the person sees no petitions of the agency. */
  readonly rows: readonly QueueRow[] | undefined;
  /** An administrator without another role has no petitions here, and looks for the administration. */
  readonly administers: boolean;
  /** To whom cases can be assigned from the list; empty for those who assign none. */
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly csrf: string;
  /** What can be done with several cases, besides assigning them. */
  readonly acts: readonly StaffAction[];
  /** What was just done, and took its case out of sight. */
  readonly done?: StaffAction | undefined;
  /** The address of the next page. */
  readonly next?: string | undefined;
  /** The words that were searched for. */
  readonly search?: string | undefined;
  /** Nothing was searched for, because too little was typed. */
  readonly isTooShort?: boolean;
  /** How many cases each view has; only with the first page. */
  readonly counts?: Readonly<Record<string, Count>> | undefined;
  /** With the cases of all agencies below, or whether the person may have them. */
  readonly isDeep: boolean;
  readonly mayGoDeep: boolean;
  /** Agencies below whose cases are not listed. */
  readonly leftOut?: number | undefined;
};

/** The list of an agency by due day, with the saved views as links. */
export function Queue(props: QueueProps) {
  const { lang, home, rows, next, done, search, administers } = props;
  return (
    <>
      {done !== undefined && <Notice title={actWords[done].done[lang]} />}
      <h1>{words.title[lang]}</h1>
      <Choose {...props} />
      <Depth {...props} />
      <Views {...props} />
      {props.isTooShort === true && <p class="govuk-body">{words.tooShort[lang]}</p>}
      {search !== undefined && (
        <p class="govuk-body">
          {words.found[lang](search)} <a href={home}>{words.noSearch[lang]}</a>
        </p>
      )}
      {rows === undefined && <p class="govuk-body">{words.noRole[lang]}</p>}
      {rows === undefined && administers && (
        <p>
          <a href={`${home}/quan-tri`}>{words.administration[lang]}</a>
        </p>
      )}
      {rows?.length === 0 && <p class="govuk-body">{words.empty[lang]}</p>}
      {rows !== undefined && rows.length > 0 && <Selectable {...{ ...props, rows }} />}
      <NextPage href={next} text={words.next[lang]} />
    </>
  );
}

function Choose({ lang, home, view, agency, agencies, isDeep }: QueueProps) {
  return (
    <div class="office-tools">
      <ChooseAgency
        {...{ lang, agency, path: home, hidden: { xem: view, ...(isDeep && { 'cap-duoi': '1' }) } }}
        agencies={agencies}
      />
      <FindByCode
        action={`${home}/mo`}
        label={words.find[lang]}
        button={words.open[lang]}
        hidden={isDeep ? { 'co-quan': agency, 'cap-duoi': '1' } : {}}
      />
    </div>
  );
}

/** Between the cases of the agency and those of all below it; a link, so that the view stays. */
function Depth({ lang, home, view, agency, isDeep, mayGoDeep, leftOut }: QueueProps) {
  if (!isDeep && !mayGoDeep) return null;
  return (
    <p class="govuk-body">
      <a href={addressOf({ home, agency, isDeep: !isDeep }, view)}>{words[isDeep ? 'flat' : 'deep'][lang]}</a>
      {leftOut !== undefined && ` ${words.leftOut[lang](leftOut)}`}
    </p>
  );
}

function Views({ lang, home, view, agency, isDeep, counts }: QueueProps) {
  return (
    <ViewLinks
      label={words.views[lang]}
      views={Object.entries(viewLabels).map(([name, label]) => ({
        href: addressOf({ home, agency, isDeep }, name),
        text: `${label[lang]}${counts?.[name] === undefined ? '' : ` (${countText(lang, counts[name])})`}`,
        isShown: name === view,
      }))}
    />
  );
}

const addressOf = ({ home, agency, isDeep }: Pick<QueueProps, 'home' | 'agency' | 'isDeep'>, view: string): string =>
  `${home}?xem=${view}&co-quan=${agency}${isDeep ? '&cap-duoi=1' : ''}`;

type WithRows = QueueProps & { readonly rows: readonly QueueRow[] };

/** A form around the rows for those who assign; the same rows without it for the others. */
function Selectable(props: WithRows) {
  const { lang, home, people, csrf, acts } = props;
  if (people.length === 0) return <Rows {...props} isSelectable={false} />;
  return (
    <form method="post" action={`${home}/phan-cong`}>
      <Hidden fields={{ csrf }} />
      <Rows {...props} isSelectable />
      <div class="office-tools__form">
        <Select name="to" label={words.assignTo[lang]} items={[{ value: '', label: words.choose[lang] }, ...people]} />
        <Button secondary>{words.assign[lang]}</Button>
      </div>
      <p class="govuk-body">{bulkWords.others[lang]}</p>
      <div class="govuk-button-group">
        {acts.map((act) => (
          <Button key={act} secondary name="lam" value={act} formAction={`${home}/nhieu-viec`}>
            {actWords[act].title[lang]}…
          </Button>
        ))}
      </div>
    </form>
  );
}
