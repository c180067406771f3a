const AS_WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as people write it (`31/12/2026`) in the form of the contracts; anything else stays as it is, to be refused there. */
export function typedDay(text: string): string {
  const [, day = '', month = '', year = ''] = AS_WRITTEN.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
