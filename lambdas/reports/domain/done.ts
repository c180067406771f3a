/** How many were done by their due day, and how many after it. */
export type Done = { readonly total: number; readonly onTime: number; readonly late: number };
/** How many are not done yet, and how many of them are past their due day. */
export type Pending = { readonly total: number; readonly inTime: number; readonly overdue: number };

export const done = (onTime: number, late: number): Done => ({ total: onTime + late, onTime, late });
export const pending = (inTime: number, overdue: number): Pending => ({ total: inTime + overdue, inTime, overdue });
