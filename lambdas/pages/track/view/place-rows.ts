import { placeLabels } from '../../../../web/words/place.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Tracked } from './tracked.ts';

/**
 * Where it happened, as far as the sender said it. The coordinates are no link: on many devices no app opens a `geo:`
 * address, a map on the web would learn of the petition, and its sender knows the place.
 */
export function placeRows(lang: Lang, { commune, place, point }: Pick<Tracked, 'commune' | 'place' | 'point'>) {
  return [
    ...(commune === undefined ? [] : [{ key: placeLabels.commune[lang], value: commune }]),
    ...(place === undefined ? [] : [{ key: placeLabels.place[lang], value: place }]),
    ...(point === undefined ? [] : [{ key: placeLabels.point[lang], value: `${point.lat}, ${point.lon}` }]),
  ];
}
