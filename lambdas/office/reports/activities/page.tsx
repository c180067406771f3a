import { ActForm } from '../../../../web/components/act-form.tsx';
import { RecordHead } from '../../../../web/components/record-head.tsx';
import { periodName } from '../../../kernel/period-name.ts';
import type { Filled } from '../../domain/acts.ts';
import { framed } from '../../framed.tsx';
import type { OfficeContext } from '../../office-pages.ts';
import { formText } from '../../words/form-words.ts';
import { ACTIVITIES, listPath, REPORTS } from '../scope.tsx';
import { ActivityHistory } from '../view/activities/history.tsx';
import { ActivityTable } from '../view/activities/table.tsx';
import type { ShownActivities } from '../view/shown-activities.ts';
import { activityForm, activitySentences as sentences, activityWords as words } from '../words/activities.ts';
import { activityFields, typedBefore } from './form.ts';

type Page = {
  readonly activities: ShownActivities;
  readonly agencyName: (code: string) => string;
  /** A form that was refused: shown also where it is no longer allowed, so that no text is lost. */
  readonly filled?: Filled | undefined;
  readonly notice?: string | undefined;
  readonly status?: number;
};

/** What was entered with its evidence, the form for who may enter, and the history. */
export function activityPage(context: OfficeContext, { activities, agencyName, filled, notice, status = 200 }: Page) {
  const { lang, csrf } = context;
  const { id, period, agency, version, isFrozen, actions, note, changes } = activities;
  const report = `${listPath(context)}/${id}`;
  const title = sentences.title[lang](periodName(lang, period), agencyName(agency));
  const errors = Object.entries(filled?.errors ?? {}).map(([field, text]) => ({ field, text }));
  const { typed, errors: wrong } = filled ?? { typed: typedBefore(lang, activities), errors: {} };
  return framed(
    context,
    { path: `${REPORTS}/${id}${ACTIVITIES}`, title, hasErrors: errors.length > 0, status },
    <>
      <RecordHead {...{ lang, errors, notice }} back={{ href: report, text: words.back[lang] }} />
      <h1>{title}</h1>
      <p class="govuk-body">
        {note[lang]}. {words.apart[lang]}
      </p>
      {isFrozen && <p class="govuk-body">{words.frozen[lang]}</p>}
      <ActivityTable {...{ lang, activities }} hasEvidence />
      {(actions.length > 0 || filled !== undefined) && (
        <ActForm
          {...{ id: 'viec', lang, act: 'enter', action: `${report}${ACTIVITIES}` }}
          hidden={{ csrf, version: `${version}` }}
          fields={activityFields({ lang, version, typed, errors: wrong })}
          {...formText(lang, activityForm)}
        />
      )}
      <ActivityHistory {...{ lang, changes, agencyName }} />
    </>,
  );
}
