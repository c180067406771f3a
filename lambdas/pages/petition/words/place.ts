import type { Words } from '../../../kernel/words.ts';

/** The location of the device. */
export const placeWords = {
  locate: { vi: 'Dùng vị trí của tôi', en: 'Use my location' },
  locateHint: {
    vi: 'Chỉ bấm khi ông/bà đang ở nơi xảy ra. Tọa độ được làm tròn, sai lệch khoảng 10 mét.',
    en: 'Only if you are where it happened. The coordinates are rounded to about 10 metres.',
  },
  removePoint: { vi: 'Bỏ tọa độ', en: 'Remove the coordinates' },
  locating: { vi: 'Đang xác định vị trí…', en: 'Finding your location…' },
  located: { vi: 'Đã thêm tọa độ.', en: 'Coordinates added.' },
  notLocated: {
    vi: 'Không xác định được vị trí. Ông/bà vẫn ghi được nơi xảy ra bằng chữ.',
    en: 'Your location could not be found. You can still describe the place in words.',
  },
} as const satisfies Readonly<Record<string, Words | Words<(...texts: string[]) => string>>>;
