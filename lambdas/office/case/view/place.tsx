import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { placeLabels } from '../../../../web/words/place.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { caseWords as words } from '../words/case.ts';
import type { ShownCase } from './shown-case.ts';

type Props = { readonly lang: Lang; readonly shown: Pick<ShownCase, 'place' | 'point' | 'communeName'> };

/** Where it happened, as far as the sender said it. */
export function Place({ lang, shown: { place, point, communeName } }: Props) {
  const rows = [
    ...(communeName === undefined ? [] : [{ key: placeLabels.commune[lang], value: communeName }]),
    ...(place === undefined ? [] : [{ key: placeLabels.place[lang], value: place }]),
    ...(point === undefined ? [] : [{ key: placeLabels.point[lang], value: <OnMap {...{ lang, point }} /> }]),
  ];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{placeLabels.place[lang]}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

type OnMapProps = Pick<Props, 'lang'> & { readonly point: NonNullable<ShownCase['point']> };

/**
 * Coordinates to copy, and a link for the phone of an officer on the way there: `geo:` (RFC 5870) opens an app of the device:
 * this page sends the place to nobody. Without `q` most apps show the area but mark no point in it.
 */
function OnMap({ lang, point: { lat, lon } }: OnMapProps) {
  return (
    <>
      {lat}, {lon} – <a href={`geo:${lat},${lon}?q=${lat},${lon}`}>{words.openMap[lang]}</a>
    </>
  );
}
