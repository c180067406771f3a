import source from '../data/place-codes-h44.json' with { type: 'json' };

/** Apart from the names, because a function that only checks a code should not load them. A test keeps the two equal. */
const files: readonly { readonly province: string; readonly codes: string }[] = [source];

/** Whether a code is that of a commune or ward of a province. */
export const isPlaceCode = (province: string, code: string): boolean =>
  files.some((file) => file.province === province && file.codes.split(' ').includes(code));
