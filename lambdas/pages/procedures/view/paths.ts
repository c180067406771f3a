/** The pages of procedures, without their language. `agency`: where the procedure is carried out. */
const query = (agency: string, more: Readonly<Record<string, string>> = {}): string =>
  `?${new URLSearchParams({ 'co-quan': agency, ...more })}`;

export const proceduresPath = (agency: string, more?: Readonly<Record<string, string>>): string =>
  `/thu-tuc${query(agency, more)}`;
export const procedurePath = (code: string, agency: string): string => `/thu-tuc/${code}${query(agency)}`;
export const sheetPath = (code: string, agency: string): string => `/thu-tuc/${code}/to-ma${query(agency)}`;
/** The form of a petition about the procedure. */
export const reportPath = (code: string, agency: string): string => `/phan-anh${query(agency, { 'thu-tuc': code })}`;
