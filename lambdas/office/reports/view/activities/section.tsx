import type { Lang } from '../../../../kernel/lang.ts';
import { activityWords as words } from '../../words/activities.ts';
import type { ShownActivities } from '../shown-activities.ts';
import { ActivityTable } from './table.tsx';

type Props = { readonly lang: Lang; readonly path: string; readonly activities: ShownActivities | undefined };

/** On the page of a report: apart from what the service counted, and labelled. */
export function ActivitySection({ lang, path, activities }: Props) {
  if (activities === undefined) return null;
  const link = activities.actions.length > 0 ? words.edit : words.history;
  return (
    <section>
      <h2>{words.title[lang]}</h2>
      <p class="govuk-hint">
        {activities.note[lang]}. {words.apart[lang]}
      </p>
      <ActivityTable {...{ lang, activities }} hasEvidence={false} />
      <p class="govuk-body">
        <a class="board__link" href={path}>
          {link[lang]}
        </a>
      </p>
    </section>
  );
}
