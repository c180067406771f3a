import * as z from 'zod';
import { once } from '../platform/config.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { shortText } from '../platform/text.ts';
import { Words } from '../platform/wire.ts';
import { rootAgency } from './config.ts';
import { type PlacesOfProvince, placesOf } from './domain/places.ts';

/** Enough for every unit of a district that was typed. */
const MAX_FOUND = 30;

const ListPlacesInput = z.object({
  query: z.object({
    q: shortText(1, 300)
      .optional()
      .meta({
        description: 'A commune or ward, one of before 1 July 2025, or a former district; with or without accents.',
        examples: ['gia cam, viet tri'],
      }),
  }),
});

const PlaceList = once(() =>
  z.object({
    items: z.array(
      z
        .object({
          code: z.string().describe('The code of the Statistics Office'),
          name: Words(),
          district: z.string().describe('The district until 30 June 2025'),
          formerly: z.array(z.string()).describe('The units it was formed from'),
          matched: z.string().optional().describe('The former unit or district that was searched for'),
        })
        .meta({ id: 'Place' }),
    ),
    source: Words().optional().describe('Where the units are published'),
  }),
);

/** `GET /v1/places`: the communes and wards of the province, all or those that a typed name means. */
export const listPlaces = operation({
  route: { id: 'directory.places', method: 'GET', path: '/v1/places', summary: 'Find a commune or ward' },
  input: ListPlacesInput,
  answers: { 200: PlaceList },
  refuses: {},
  example: () => ({
    request: { query: { q: 'gia cam, viet tri' } },
    answers: {
      200: {
        items: [
          {
            code: '07900',
            name: { vi: 'phường Việt Trì', en: 'Việt Trì Ward' },
            district: 'thành phố Việt Trì',
            formerly: ['phường Tân Dân', 'phường Gia Cẩm', 'phường Minh Nông', 'phường Dữu Lâu', 'xã Trưng Vương'],
          },
        ],
        source: {
          vi: 'Nghị quyết số 1676/NQ-UBTVQH15 về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Phú Thọ năm 2025',
          en: 'Resolution 1676/NQ-UBTVQH15 on the arrangement of the commune-level units of Phú Thọ in 2025',
        },
      },
    },
  }),
  wire: () => placesOf(rootAgency()),
  run: list,
});

async function list(province: PlacesOfProvince, { query: { q } }: Request<typeof ListPlacesInput>) {
  const { source, find } = province;
  const items = q === undefined ? province.places : find(q).slice(0, MAX_FOUND);
  return reply(200, { items, ...(source && { source }) }, { 'cache-control': 'public, max-age=3600' });
}
