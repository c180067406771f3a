import type { ComponentChildren } from 'preact';
import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { sentenceCase, withinSentence } from '../../../kernel/words.ts';
import type { escalationRules, TriageRule } from '../../../petitions/domain/deadlines/escalation-rules.ts';
import {
  audienceWords,
  limitWords,
  sendingWords,
  policyTexts as texts,
  watchedStageWords,
  policyWords as words,
} from '../words/policies.ts';

export type ShownRules = ReturnType<typeof escalationRules>;

type Props = {
  readonly lang: Lang;
  readonly rules: ShownRules;
  /** What people read for a tier, by its name. */
  readonly tierLabels: Readonly<Record<string, string>>;
};

/** Who is notified of a deadline, and when. */
export function Alerts({ lang, rules: { steps, atOnce }, tierLabels }: Props) {
  const stages = ['triage', 'answer', 'publication'] as const;
  const tiers = Object.entries(atOnce.tiers);
  return (
    <section>
      <h2>{words.alerts[lang]}</h2>
      <p class="govuk-body">{words.alertsIntro[lang]}</p>
      {stages.map((stage) => (
        <StepTable key={stage} {...{ lang, title: watchedStageWords[stage][lang], steps: steps[stage] }} />
      ))}
      <StepTable lang={lang} title={words.atOnce[lang]} steps={atOnce.answer} isInTime>
        <p class="govuk-body">{words.atOnceIntro[lang]}</p>
        <ul class="office-files">
          {tiers.map(([name, time]) => (
            <li key={name}>{texts.sending[lang](tierLabels[name] ?? name, sendingWords[time][lang])}</li>
          ))}
        </ul>
      </StepTable>
    </section>
  );
}

type StepTableProps = {
  readonly lang: Lang;
  readonly title: string;
  readonly steps: readonly TriageRule[];
  /** Counted in office time, so that the end of the limit is an instant and no day. */
  readonly isInTime?: boolean;
  readonly children?: ComponentChildren;
};

function StepTable({ lang, title, steps, isInTime = false, children }: StepTableProps) {
  return (
    <>
      <h3>{title}</h3>
      {children}
      <table class="board" aria-label={title}>
        <ColumnHeads headings={[words.when[lang], words.whom[lang]]} />
        <tbody>
          {steps.map((step) => (
            <tr key={step.name}>
              <th scope="row">{whenText(lang, step, isInTime)}</th>
              <td>{sentenceCase(step.notifies.map((audience) => audienceWords[audience][lang]).join(', '))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const WHOLE = 100;

function whenText(lang: Lang, step: TriageRule, isInTime: boolean): string {
  if ('limit' in step) return texts.lastDayOf[lang](withinSentence(limitWords[step.limit][lang]));
  if ('daysAfter' in step) return texts.daysAfter[lang](step.daysAfter);
  if (step.percent !== WHOLE) return texts.percent[lang](step.percent);
  return isInTime ? texts.dueNow[lang]() : texts.lastDay[lang]();
}
