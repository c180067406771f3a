import { filesWords } from '../words/files.ts';
import type { AttachedFile, TrackPageProps } from './tracked.ts';

/** The photos from before and after the work, and documents of the agency, below its answer. */
export function AgencyFiles({ lang, files }: Pick<TrackPageProps, 'lang' | 'files'>) {
  const theirs = files.items.filter(({ by }) => by === 'agency');
  if (theirs.length === 0) return null;
  return (
    <section>
      <h3>{filesWords.agencyTitle[lang]}</h3>
      <ul class="govuk-list">
        {theirs.map((file) => (
          <li key={file.id}>
            <AgencyFile {...{ lang, file }} />
          </li>
        ))}
      </ul>
      <p class="govuk-body no-print">{filesWords.expires[lang]}</p>
    </section>
  );
}

function AgencyFile({ lang, file }: Pick<TrackPageProps, 'lang'> & { readonly file: AttachedFile }) {
  const { name, url, width, height, stage } = file;
  const caption = stage === undefined ? name : `${filesWords[stage][lang]}: ${name}`;
  return (
    <a class="govuk-link" href={url ?? ''}>
      {width !== undefined && <img class="photo" src={url} alt="" width={width} height={height} loading="lazy" />}
      {caption}
    </a>
  );
}
