import type { Lang } from '../../kernel/lang.ts';
import { emergencyNumbers, home, steps, tasks } from './words.ts';

/** What the service is, what people can do here, and what to send elsewhere. */
export function Home({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <div class="hero">
        <h1>{home.heading[lang]}</h1>
        <p class="lead">{home.lead[lang]}</p>
      </div>
      <h2 class="govuk-visually-hidden">{home.tasks[lang]}</h2>
      <Tasks lang={lang} />
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

function Tasks({ lang }: { readonly lang: Lang }) {
  return (
    <ul class="doors">
      {tasks.map(({ path, icon, title, text }, index) => (
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
        {emergencyNumbers.map(({ number, who }) => (
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
