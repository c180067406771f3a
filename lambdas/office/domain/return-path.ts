/** The pages of staff, in both languages. A dot is only between other letters, as in `H44.100`: two of them would lead out. */
const OFFICE = /^\/(?:vi|en)\/can-bo(?:\/[\w-]+(?:\.[\w-]+)*)*(?:\?[\w.%&=+-]*)?$/;
/** The longest filter of a list. */
const MAX_LENGTH = 500;
const SIGN_IN = /\/can-bo\/dang-(?:nhap|xuat)/;

/**
 * The page to go on with after signing in, if it is one of ours: an address of another site in a link would make the
 * sign-in page a way to send staff there.
 */
export function returnPath(asked: string | undefined, otherwise: string): string {
  const isOurs = asked !== undefined && asked.length <= MAX_LENGTH && OFFICE.test(asked) && !SIGN_IN.test(asked);
  return isOurs ? asked : otherwise;
}
