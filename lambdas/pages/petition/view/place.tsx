import { CommuneChoice } from '../../../../web/components/commune-choice.tsx';
import { HintAndError } from '../../../../web/components/field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { communeSearch as search } from '../../../../web/words/commune-search.ts';
import { placeLabels } from '../../../../web/words/place.ts';
import { placeWords as words } from '../words/place.ts';
import { questions } from '../words.ts';
import type { PlaceSearch, StepProps } from './step-props.ts';

type PlaceProps = Pick<StepProps, 'lang' | 'typed' | 'errors' | 'places'>;

/** Where it happened: in a commune, in words, and at a point. */
export function PlaceFields(props: PlaceProps) {
  const { lang, typed, errors, places } = props;
  return (
    <>
      {places !== undefined && <CommuneSearch {...props} places={places} />}
      <TextField
        name="place"
        label={questions.place[lang]}
        hint={questions.placeHint[lang]}
        value={typed.place}
        error={errors['place']}
        optional
      />
      <PointField lang={lang} point={typed.point} error={errors['point']} />
    </>
  );
}

/** A text to search by, and what was found with it; the commune that was chosen before stays among the answers. */
function CommuneSearch({ lang, errors, places }: PlaceProps & { readonly places: PlaceSearch }) {
  return (
    <CommuneChoice
      {...{ lang, words: search, ...places, error: errors['commune'] }}
      label={placeLabels.commune[lang]}
      last={{ value: '', label: questions.unsure[lang] }}
      go={{ value: 'about', action: `/${lang}/phan-anh#findPlace` }}
    />
  );
}

type PointProps = { readonly lang: StepProps['lang']; readonly point: string; readonly error: string | undefined };

/** The button is there with a script only (`web/scripts/locate.ts`); what it added is removed without one, too. */
function PointField({ lang, point, error }: PointProps) {
  return (
    <div class="govuk-form-group">
      <input type="hidden" name="point" value={point} />
      <div data-point-shown hidden={point === ''}>
        <p class="govuk-body">
          {placeLabels.point[lang]}: <span data-point>{point}</span>
        </p>
        <HintAndError name="point" error={error} />
        <button id="point" type="submit" class="link-button" name="use" value="noPoint">
          {words.removePoint[lang]}
        </button>
      </div>
      <div data-locate hidden>
        <p id="locate-hint" class="govuk-hint">
          {words.locateHint[lang]}
        </p>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          aria-describedby="locate-hint"
          data-locating={words.locating[lang]}
          data-located={words.located[lang]}
          data-not-located={words.notLocated[lang]}
        >
          {words.locate[lang]}
        </button>
        <p role="status" class="govuk-body" />
      </div>
    </div>
  );
}
