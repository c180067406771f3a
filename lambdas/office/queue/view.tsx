import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { instantText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant, LocalDate } from '../../kernel/time.ts';
import { kindLabels, matterLabels, statusLabels } from '../../petitions/domain/labels.ts';
import { dueDay, dueText, nearness } from '../words/due.ts';
import { viewLabels, queueWords as words } from './words.ts';

export type QueueRow = {
  readonly code: string;
  readonly status: keyof typeof statusLabels;
  readonly kind: keyof typeof kindLabels;
  readonly matter?: keyof typeof matterLabels | undefined;
  readonly excerpt?: string | undefined;
  readonly receivedAt: Instant;
  readonly dueOn: LocalDate;
  readonly answerDueAt?: Instant | undefined;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
  readonly assigneeName?: string | undefined;
};

export type QueueProps = {
  readonly lang: Lang;
  /** `/vi/can-bo`. */
  readonly home: string;
  readonly view: keyof typeof viewLabels;
  readonly agency: string;
  /** The agencies that the person may see; one of them is no choice. */
  readonly agencies: readonly { readonly value: string; readonly label: string }[];
  /** Undefined if the person sees no petitions of the agency. */
  readonly rows: readonly QueueRow[] | undefined;
  /** The address of the next page. */
  readonly next?: string | undefined;
};

/** The list of an agency by due day, with the saved views as links. */
export function Queue(props: QueueProps) {
  const { lang, rows, next } = props;
  return (
    <>
      <h1>{words.title[lang]}</h1>
      <Choose {...props} />
      <Views {...props} />
      {rows === undefined && <p class="govuk-body">{words.noRole[lang]}</p>}
      {rows?.length === 0 && <p class="govuk-body">{words.empty[lang]}</p>}
      {rows !== undefined && rows.length > 0 && <Rows {...{ ...props, rows }} />}
      {next !== undefined && (
        <p>
          <a class="govuk-button govuk-button--secondary" href={next}>
            {words.next[lang]}
          </a>
        </p>
      )}
    </>
  );
}

function Choose({ lang, home, view, agency, agencies }: QueueProps) {
  return (
    <div class="office-tools">
      {agencies.length > 1 && (
        <form method="get" action={home} class="office-tools__form">
          <input type="hidden" name="xem" value={view} />
          <Select name="co-quan" label={words.agency[lang]} items={agencies} value={agency} />
          <Button secondary>{words.show[lang]}</Button>
        </form>
      )}
      <form method="get" action={`${home}/mo`} class="office-tools__form">
        <TextField name="ma" label={words.find[lang]} width={20} autoComplete="off" />
        <Button secondary>{words.open[lang]}</Button>
      </form>
    </div>
  );
}

function Views({ lang, home, view, agency }: QueueProps) {
  return (
    <nav aria-label={words.views[lang]}>
      <ul class="office-views">
        {Object.entries(viewLabels).map(([name, label]) => (
          <li key={name}>
            <a
              class="office-views__link"
              href={`${home}?xem=${name}&co-quan=${agency}`}
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

function Rows({ lang, home, view, rows }: QueueProps & { readonly rows: readonly QueueRow[] }) {
  return (
    <table class="office-queue">
      <caption class="govuk-visually-hidden">{viewLabels[view][lang]}</caption>
      <thead>
        <tr>
          {[words.code, words.due, words.status, words.assignee].map((heading) => (
            <th key={heading.vi} scope="col">
              {heading[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code} {...{ lang, home, row }} />
        ))}
      </tbody>
    </table>
  );
}

/** The mark says the same as the words, for eyes that go down the column. */
const MARKS = { late: '!', soon: '◔', later: '○', stopped: '‖', ended: '✓' } as const;

function Row({ lang, home, row }: { readonly lang: Lang; readonly home: string; readonly row: QueueRow }) {
  const near = nearness(row);
  const about = row.matter === undefined ? kindLabels[row.kind] : matterLabels[row.matter];
  return (
    <tr>
      <th scope="row">
        <a class="office-queue__link" href={`${home}/phan-anh/${row.code}`}>
          {row.excerpt ?? row.code}
        </a>
        <span class="office-queue__more">
          {row.excerpt !== undefined && `${row.code} · `}
          {about[lang]} · {words.received[lang]} {instantText(lang, row.receivedAt)}
        </span>
      </th>
      <td class={`office-due office-due--${near}`}>
        <span aria-hidden="true">{MARKS[near]}</span> {dueText(lang, row)}
        <span class="office-queue__more">{dueDay(lang, row)}</span>
      </td>
      <td>{statusLabels[row.status][lang]}</td>
      <td>{row.assigneeName ?? words.nobody[lang]}</td>
    </tr>
  );
}
