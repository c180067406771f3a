import type { Refusals } from '../platform/refusals.ts';
import { importRefusals } from './import/refusals.ts';
import { procedureRefusals } from './procedures/refusals.ts';
import { templateRefusals } from './templates/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'agency.notFound': {
    status: 404,
    en: 'No such agency, or not within your scope.',
    vi: 'Không có cơ quan này, hoặc không thuộc phạm vi của người gọi.',
  },
  'agency.parentUnknown': {
    status: 422,
    en: 'The parent agency is not in the directory on the first day of validity.',
    vi: 'Cơ quan cấp trên không có trong danh mục vào ngày đầu có hiệu lực.',
  },
  'agency.ownAncestor': {
    status: 422,
    en: '`parent` must not be the agency itself or one of its descendants.',
    vi: 'Cơ quan cấp trên không được là chính cơ quan đó hoặc cơ quan trực thuộc của nó.',
    detail: { detail: '`parent` must not be the agency itself or one of its descendants.' },
  },
  'agency.tooDeep': {
    status: 422,
    en: 'The tree of agencies would have more than 10 levels.',
    vi: 'Cây cơ quan sẽ có nhiều hơn 10 cấp.',
    detail: { detail: 'Choose a parent that is higher in the tree.' },
  },
  'agency.successorUnknown': {
    status: 422,
    en: 'The successor is not in the directory on the day after the last day of the agency.',
    vi: 'Cơ quan kế thừa không có trong danh mục vào ngày sau ngày cuối cùng của cơ quan này.',
    detail: { detail: '`successor` needs `validTo`, and another agency that is valid on the next day.' },
  },
  'agency.standsAbove': {
    status: 422,
    en: 'The agency still has agencies below it. Move or end them first.',
    vi: 'Vẫn còn cơ quan trực thuộc: hãy chuyển hoặc kết thúc các cơ quan đó trước.',
    detail: { detail: 'Move or end the agencies below it first, with the same last day.' },
  },
  'agency.changed': {
    status: 409,
    en: 'The agency was changed in the meantime. Nothing was written: read it again.',
    vi: 'Cơ quan này vừa được người khác thay đổi; chưa ghi nhận gì. Hãy tải lại rồi thực hiện lại.',
  },
  'person.changed': {
    status: 409,
    en: 'The entry of the person was changed in the meantime. Nothing was written: read it again.',
    vi: 'Thông tin của người này vừa được người khác thay đổi; chưa ghi nhận gì. Hãy tải lại rồi thực hiện lại.',
  },
  'person.moved': {
    status: 409,
    en: 'The person was moved to another agency in the meantime. Send the request again.',
    vi: 'Người này vừa được chuyển sang cơ quan khác. Hãy gửi lại yêu cầu.',
  },
  ...templateRefusals,
  ...procedureRefusals,
  ...importRefusals,
} as const satisfies Refusals;
