import { instantText } from '../../../../kernel/date-text.ts';
import type { Lang } from '../../../../kernel/lang.ts';
import { activityLabel, notEntered } from '../../../../reports/domain/labels-of-activities.ts';
import { numberIn, activityWords as words } from '../../words/activities.ts';
import type { ShownActivities } from '../shown-activities.ts';

type Props = {
  readonly lang: Lang;
  readonly changes: ShownActivities['changes'];
  readonly agencyName: (code: string) => string;
};

/** The latest changes, the last one first, each with who made it, when, why, and what it replaced. */
export function ActivityHistory({ lang, changes, agencyName }: Props) {
  return (
    <section>
      <h2>{words.changes[lang]}</h2>
      {changes.length === 0 && <p class="govuk-body">{words.noChanges[lang]}</p>}
      {changes.length > 0 && (
        <ol class="timeline">
          {changes.toReversed().map(({ at, by, version, why, before }) => (
            <li key={version} class="timeline__event">
              <strong>
                {words.version[lang]} {version}
              </strong>
              <br />
              <time datetime={at}>{instantText(lang, at)}</time>
              {` · ${by.name}, ${agencyName(by.agency)}`}
              {why !== undefined && <p class="govuk-body as-typed">{why}</p>}
              {replacedIn(version, before).map(([id, figure]) => (
                <p key={id} class="govuk-hint as-typed">
                  {words.before[lang]} – {activityLabel(id)[lang]}: {replacedText(lang, figure)}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What was entered first replaced nothing. */
const replacedIn = (version: number, before: Props['changes'][number]['before']) =>
  version === 1 ? [] : Object.entries(before);

type Replaced = Props['changes'][number]['before'][string];

const replacedText = (lang: Lang, { value, evidence }: Replaced): string =>
  value === undefined
    ? notEntered[lang]
    : [numberIn(lang)(value), ...(evidence === undefined ? [] : [evidence])].join('; ');
