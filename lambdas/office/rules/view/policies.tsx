import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Policy, PolicyTier } from '../../../petitions/domain/deadlines/policy.ts';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { calendarWords } from '../words/calendar.ts';
import { limitWords, policyTexts as texts, policyWords as words } from '../words/policies.ts';
import { Alerts, type ShownRules } from './alerts.tsx';

export type PoliciesProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri/lich`. */
  readonly calendarPath: string;
  readonly policies: readonly Policy[];
  readonly rules: ShownRules;
  readonly agencyName: (code: string) => string;
};

/** The limits that petitions have to be handled in, and who is notified of them. */
export function PoliciesView(props: PoliciesProps) {
  const { lang, calendarPath, policies, rules } = props;
  const labels = Object.fromEntries(
    policies.flatMap(({ tiers = [] }) => tiers.map(({ name, label }) => [name, label[lang]])),
  );
  return (
    <>
      <p>
        <a href={calendarPath}>{calendarWords.toCalendar[lang]}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      <p class="lead">{words.intro[lang]}</p>
      <p class="govuk-body">{calendarWords.deployed[lang]}</p>
      {policies.map((policy) => (
        <PolicyView key={`${policy.id} ${policy.version}`} {...{ ...props, policy }} />
      ))}
      <Alerts {...{ lang, rules, tierLabels: labels }} />
    </>
  );
}

type PolicyProps = Pick<PoliciesProps, 'lang' | 'agencyName'> & { readonly policy: Policy };

function PolicyView({ lang, agencyName, policy }: PolicyProps) {
  const { version, validFrom, validTo, limits, pauses, tiers } = policy;
  const validity =
    validTo === undefined
      ? texts.from[lang](dayText(lang, validFrom))
      : texts.fromTo[lang](dayText(lang, validFrom), dayText(lang, validTo));
  const row = (name: keyof typeof limitWords) => ({
    ...{ name: limitWords[name][lang], basis: limits[name].basis },
    // A petition can be reopened for days of the calendar; all else is counted in working days.
    limit: texts[name === 'reopen' ? 'days' : 'workingDays'][lang](limits[name].days),
  });
  const rows = [
    ...(['refuse', 'requestSupplement', 'forward', 'answer', 'publication'] as const).map(row),
    ...(['supplement', 'extension'] as const).map(row),
    ...(pauses === undefined
      ? []
      : [{ name: words.pauses[lang], limit: texts.workingDays[lang](pauses.days), basis: pauses.basis }]),
    row('reopen'),
  ];
  return (
    <section>
      <h2>{scopeText({ lang, agencyName, policy })}</h2>
      <SummaryList
        rows={[
          { key: words.version[lang], value: version },
          { key: words.validity[lang], value: validity },
        ]}
      />
      <LimitTable {...{ lang, title: words.limits[lang], first: words.act[lang], rows }} />
      {tiers !== undefined && (
        <LimitTable
          {...{ lang, title: words.tiers[lang], first: words.tier[lang] }}
          rows={tiers.map((tier) => ({ name: tier.label[lang], limit: tierLimit(lang, tier), basis: tier.basis }))}
        />
      )}
    </section>
  );
}

function tierLimit(lang: Lang, { days, hours }: PolicyTier): string {
  if (hours !== undefined) return texts.hours[lang](hours);
  return days === undefined ? words.asAnswer[lang] : texts.workingDays[lang](days);
}

function scopeText({ lang, agencyName, policy: { agencies, below, matter } }: PolicyProps): string {
  const parts = [
    ...(agencies === undefined ? [] : [texts.agencies[lang](agencies.map(agencyName).join(', '))]),
    ...(below === undefined ? [] : [texts.below[lang](agencyName(below))]),
    ...(matter === undefined ? [] : [texts.matter[lang](matterLabels[matter][lang])]),
  ];
  return parts.length === 0 ? words.everybody[lang] : parts.join('; ');
}

type LimitTableProps = {
  readonly lang: Lang;
  readonly title: string;
  readonly first: string;
  readonly rows: readonly { readonly name: string; readonly limit: string; readonly basis: Words }[];
};

function LimitTable({ lang, title, first, rows }: LimitTableProps) {
  return (
    <>
      <h3>{title}</h3>
      <table class="board" aria-label={title}>
        <ColumnHeads headings={[first, words.limit[lang], words.basis[lang]]} />
        <tbody>
          {rows.map(({ name, limit, basis }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{limit}</td>
              <td>
                <span class="board__label">{words.basis[lang]}: </span>
                {basis[lang]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
