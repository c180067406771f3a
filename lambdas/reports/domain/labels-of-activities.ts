import type { Words } from '../../kernel/words.ts';
import { activityList } from './activities/list.ts';

/** Wherever figures that were entered are shown, so that nobody takes them for counted ones. */
export const enteredByAgency: Words = {
  vi: 'Số liệu do cơ quan nhập, hệ thống không tự đếm',
  en: 'Figures entered by the agency, not counted by the service',
};

/** Of what was not entered, which is not 0. */
export const notEntered: Words = { vi: 'chưa có số liệu', en: 'no figure' };

/** An activity in words; its id where the list of now does not have it. */
export const activityLabel = (id: string): Words =>
  activityList.items.find((one) => one.id === id)?.label ?? { vi: id, en: id };
