import type { FindingChange } from '../../../findings/domain/finding.ts';
import { actionLabels } from '../../../findings/domain/labels.ts';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { fieldWords } from '../words/fields.ts';
import { findingWords as words } from '../words/findings.ts';

type Props = {
  readonly lang: Lang;
  readonly changes: readonly FindingChange[];
  readonly agencyName: (code: string) => string;
};

/** The latest changes, the last one first, each with who made it, when, why, and what it replaced. */
export function FindingHistory({ lang, changes, agencyName }: Props) {
  return (
    <section>
      <h2>{words.history[lang]}</h2>
      <ol class="timeline">
        {changes.toReversed().map(({ action, at, by, version, why, before }) => (
          <li key={version} class="timeline__event">
            <strong>{actionLabels[action][lang]}</strong>
            <br />
            <time datetime={at}>{instantText(lang, at)}</time>
            {` · ${by.name} · ${agencyName(by.agency)} · ${words.version[lang]} ${version}`}
            {why !== undefined && <p class="govuk-body as-typed">{why}</p>}
            {before !== undefined && <Before {...{ lang, before, agencyName }} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

type BeforeProps = Omit<Props, 'changes'> & { readonly before: NonNullable<FindingChange['before']> };

function Before({ lang, before, agencyName }: BeforeProps) {
  const { agency, source, found, remedy, dueOn, statedDueOn } = before;
  const replaced = [
    [fieldWords.agency.label, agency && agencyName(agency)],
    [words.source, source && `${source.number}, ${dayText(lang, source.on)}. ${source.title}`],
    [fieldWords.found.label, found],
    [fieldWords.remedy.label, remedy],
    [fieldWords.dueOn.label, dueOn && dayText(lang, dueOn)],
    [words.statedDue, statedDueOn && dayText(lang, statedDueOn)],
  ] as const;
  return (
    <>
      {replaced.map(([label, text]) =>
        text === undefined ? null : (
          <p key={label.vi} class="govuk-hint as-typed">
            {words.before[lang]} – {label[lang]}: {text}
          </p>
        ),
      )}
    </>
  );
}
