/** After `/vi/can-bo`. */
export const CALENDAR = '/quan-tri/lich';
export const POLICIES = `${CALENDAR}/thoi-han`;
export const CHANGES = `${CALENDAR}/thay-doi`;
