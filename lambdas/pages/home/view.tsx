import type { Lang } from '../../kernel/lang.ts';
import { calls, home, steps, ways } from './words.ts';

/** What this is, what can be done here, and what belongs elsewhere. */
export function Home({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <div class="hero">
        <h1>{home.heading[lang]}</h1>
        <p class="lead">{home.lead[lang]}</p>
      </div>
      <h2 class="govuk-visually-hidden">{home.ways[lang]}</h2>
      <Ways lang={lang} />
      <div class="beside">
        <section>
          <h2>{home.how[lang]}</h2>
          <ol class="course">
            {steps.map(({ title, text }) => (
              <li key={title.en}>
                <h3 class="course__title">{title[lang]}</h3>
                <p>{text[lang]}</p>
              </li>
            ))}
          </ol>
        </section>
        <Elsewhere lang={lang} />
      </div>
    </>
  );
}

function Ways({ lang }: { readonly lang: Lang }) {
  return (
    <ul class="doors">
      {ways.map(({ path, icon, title, text }, index) => (
        <li key={path} class={index === 0 ? 'door door--first' : 'door'}>
          <svg class="door__icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path d={icon} />
          </svg>
          <div>
            <h3 class="door__title">
              <a href={`/${lang}${path}`}>{title[lang]}</a>
            </h3>
            <p>{text[lang]}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Elsewhere({ lang }: { readonly lang: Lang }) {
  return (
    <section class="elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{home.elsewhere[lang]}</h2>
      <p>{home.complaints[lang]}</p>
      <p>{home.urgent[lang]}</p>
      <ul class="calls">
        {calls.map(({ number, who }) => (
          <li key={number}>
            <a href={`tel:${number}`}>
              <strong>{number}</strong> {who[lang]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
