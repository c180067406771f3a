import type { Lang } from '../../lambdas/kernel/lang.ts';
import { levelLabels } from '../../lambdas/ratings/domain/labels.ts';
import { common } from '../words/common.ts';
import { Face, type Level } from './face.tsx';

type FacesProps = {
  readonly lang: Lang;
  readonly name: string;
  readonly legend: string;
  /** The level that was chosen before. */
  readonly value?: string | number | undefined;
};

const ORDER = [1, 2, 3, 4, 5] as const satisfies readonly Level[];

/** One question answered with one press: each face submits the form with its level. The worst is always left. */
export function Faces({ lang, name, legend, value }: FacesProps) {
  return (
    <fieldset class="govuk-fieldset faces">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      <div class="faces__row">
        {ORDER.map((level) => {
          const isChosen = String(level) === String(value);
          return (
            <button
              key={level}
              type="submit"
              name={name}
              value={String(level)}
              class={`faces__face${isChosen ? ' faces__face--chosen' : ''}`}
            >
              <Face level={level} />
              <span class="faces__label">
                {levelLabels[level - 1]?.[lang]}
                {isChosen && <span class="govuk-visually-hidden"> {common.yourChoice[lang]}</span>}
              </span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
