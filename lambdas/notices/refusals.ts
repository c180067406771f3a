import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'notice.petitionNotFound': {
    status: 404,
    en: 'No petition has this code, or the caller may not know of it.',
    vi: 'Không có phản ánh, kiến nghị với mã này, hoặc người gọi không được biết.',
  },
  'template.notFound': {
    status: 404,
    en: 'No message template has this id and version.',
    vi: 'Không có mẫu tin báo với mã và phiên bản này.',
  },
  'template.fieldUnknown': {
    status: 422,
    en: 'The template has no such field. `fields` lists those it has.',
    vi: 'Mẫu tin báo không có trường này. `fields` liệt kê các trường của mẫu.',
    detail: { unknown: ['phone'], fields: ['code', 'place', 'due'] },
  },
} as const satisfies Refusals;
