import type { Lang } from '../kernel/lang.ts';
import { keyLabels, keyWords as words } from './words/keys.ts';

/**
 * The help on shortcuts, and the switch that WCAG 2.1.4 asks for; the script shows the button. Without it there are no
 * shortcuts, and nothing is missing.
 */
export function Keys({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <p class="office-keys__open">
        <button type="button" class="office-nav__button" data-shortcuts hidden>
          {words.title[lang]} (?)
        </button>
      </p>
      <dialog id="phim-tat" class="office-keys" aria-labelledby="phim-tat-ten">
        <h2 id="phim-tat-ten">{words.title[lang]}</h2>
        <table>
          <tbody>
            {keyLabels.map(({ key, does }) => (
              <tr key={key}>
                <th scope="row" class="office-keys__key">
                  <kbd>{key}</kbd>
                </th>
                <td>{does[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <form method="dialog">
          <label class="office-keys__switch">
            <input type="checkbox" data-shortcuts-on /> {words.on[lang]}
          </label>
          <button type="submit" class="govuk-button govuk-button--secondary">
            {words.close[lang]}
          </button>
        </form>
      </dialog>
    </>
  );
}
