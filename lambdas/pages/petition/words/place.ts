import type { Words } from '../../../kernel/words.ts';

/** Where it happened: the commune, the place in words, and the location of the device. */
export const placeWords = {
  commune: { vi: 'Xã, phường nơi xảy ra', en: 'Commune or ward' },
  communeHint: {
    vi: 'Nhập tên hiện nay hoặc tên cũ, có dấu hoặc không dấu, ví dụ “gia cam”, rồi bấm “Tìm xã, phường”.',
    en: 'Enter its present or former name, with or without accents, for example “gia cam”, then select “Find commune”.',
  },
  find: { vi: 'Tìm xã, phường', en: 'Find commune' },
  chosen: { vi: 'Xã, phường đã chọn', en: 'Chosen commune or ward' },
  none: {
    vi: 'Không tìm thấy xã, phường nào. Thử nhập từ khác, hoặc chọn “Tôi chưa rõ”.',
    en: 'No commune found. Try another word, or select “I am not sure”.',
  },
  all: {
    vi: (count: string) => `Tìm thấy ${count} xã, phường. Chọn một`,
    en: (count: string) => `Communes found: ${count}. Choose one`,
  },
  some: {
    vi: (count: string, shown: string) => `Tìm thấy ${count} xã, phường, hiển thị ${shown}. Nhập thêm từ để thu hẹp`,
    en: (count: string, shown: string) => `Communes found: ${count}, shown: ${shown}. Add a word to narrow the search`,
  },
  formerly: {
    vi: (name: string) => `Trước ngày 01/7/2025: ${name}`,
    en: (name: string) => `Until 30 June 2025: ${name}`,
  },
  point: { vi: 'Tọa độ (vĩ độ, kinh độ)', en: 'Coordinates (latitude, longitude)' },
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
