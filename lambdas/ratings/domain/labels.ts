import type { Words } from '../../kernel/words.ts';
import source from '../data/sipas-service.json' with { type: 'json' };
import type { reasons } from './rating.ts';

/** The five levels, worst first: the order never changes. */
export const levelLabels: readonly Words[] = source.levels;

/** What people read for the id of a questionnaire. */
export const questionnaireLabels: Readonly<Record<string, Words>> = {
  [source.id]: { vi: 'Phiếu đánh giá dịch vụ, kiểu SIPAS', en: 'Service questionnaire in the style of SIPAS' },
};

/** The reasons that go with a rating, in the order of the form. */
export const reasonLabels = {
  waiting: { vi: 'Thời gian chờ', en: 'Waiting time' },
  attitude: { vi: 'Thái độ phục vụ', en: 'Staff attitude' },
  guidance: { vi: 'Hướng dẫn rõ ràng', en: 'Clear guidance' },
  onTime: { vi: 'Kết quả đúng hẹn', en: 'Result on time' },
  fees: { vi: 'Phí, lệ phí', en: 'Fees' },
  facilities: { vi: 'Cơ sở vật chất', en: 'Facilities' },
} as const satisfies Record<(typeof reasons)[number], Words>;
