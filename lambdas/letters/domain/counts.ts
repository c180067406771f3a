/** Small counts have two digits in official letters: `03`. */
export const twoDigits = (count: number): string => `${count}`.padStart(2, '0');

/** `, chậm 03 ngày làm việc so với hạn`; nothing if only days off have passed. */
export const lateBy = (workingDays: number): string =>
  workingDays === 0 ? '' : `, chậm ${twoDigits(workingDays)} ngày làm việc so với hạn`;
