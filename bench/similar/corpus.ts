import { readFileSync } from 'node:fs';
import { addDays } from '../../lambdas/kernel/time.ts';
import { matters } from '../../lambdas/petitions/domain/case/choices.ts';
import type { Copy } from '../../lambdas/published/stored.ts';
import { othersOf } from './others.ts';

/** A published petition, and what another citizen wrote about the same; both by hand. */
export type Double = {
  readonly id: string;
  readonly agency: string;
  readonly matter: (typeof matters)[number];
  readonly published: string;
  readonly typed: string;
};

/** The day on which the other citizens write. */
export const TODAY = '2026-11-20';
export const ROOT = 'H44';
/** The days before it over which what is published is spread. */
const SPREAD_DAYS = 300;

const lines = (name: string) =>
  readFileSync(new URL(`data/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .normalize('NFC')
    .split('\n');

/** 200 pairs, with and without accents, by one author, who also wrote the list of word forms. */
export const doubles = (): readonly Double[] =>
  [1, 2, 3, 4].flatMap((part) => lines(`doubles-${part}`)).map((line, at) => doubleOf(line, at));

function doubleOf(line: string, at: number): Double {
  const [place = '', topic, published, typed] = line.split('|');
  const matter = matters.find((one) => one === topic);
  if (matter === undefined || published === undefined || typed === undefined) throw new Error(`Not a pair: ${line}`);
  return { id: `double-${at}`, agency: agencyOf(place), matter, published, typed };
}

export const agencyOf = (place: string): string => `${ROOT}.${100 + 'ABCDEFGH'.indexOf(place)}`;

/** What people write of which nothing similar is published. */
export const singles = (): readonly string[] => lines('singles');

/** What is published: of each pair one text, and 1,200 others, in no order of time. */
export function corpus(): readonly Copy[] {
  const others = othersOf().map((other, at) => ({ ...other, id: `other-${at}`, agency: agencyOf(other.place) }));
  return [...doubles(), ...others].map(({ id, agency, matter, published }, at) => {
    const receivedOn = addDays(TODAY, -1 - ((at * 37) % SPREAD_DAYS));
    return {
      ...{ id, openId: `open-${id}`, agencies: [agency, ROOT], name: `UBND phường ${agency}` },
      released: {
        ...({ agency, kind: 'reflection', matter, receivedOn, answeredOn: receivedOn, history: [] } as const),
        publishedAt: `${receivedOn}T02:00:00.000Z`,
        summary: `${published} ${OUTCOMES[at % OUTCOMES.length]}`,
      },
    };
  });
}

/** What agencies write of the outcome, which is the same in many answers. */
const OUTCOMES = [
  'UBND phường đã kiểm tra thực tế và giao đơn vị quản lý khắc phục trong tuần.',
  'Cơ quan đã tiếp nhận, xác minh nội dung phản ánh là đúng và đã xử lý dứt điểm.',
  'Đã lập biên bản, yêu cầu chấm dứt vi phạm và khắc phục hậu quả trước ngày 30.',
  'Qua kiểm tra, nội dung phản ánh đúng một phần; đã nhắc nhở và hướng dẫn thực hiện theo quy định.',
  'Đơn vị đã bố trí kinh phí sửa chữa trong kế hoạch quý tới và cắm biển cảnh báo tạm thời.',
  'Bộ phận liên quan đã trả kết quả cho người dân và rút kinh nghiệm về việc chậm trễ.',
];
