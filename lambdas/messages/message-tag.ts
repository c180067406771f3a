/** The limit of SES for the value of a tag. */
const MAX_LENGTH = 256;

/**
 * The id of a message as the value of an SES tag, which allows letters, digits, `-` and `_`: percent-encoded with `_`
 * instead of `%`. An id too long for a tag is cut, so that its e-mail can still be found by a person.
 */
export function tagOf(id: string): string {
  return encodeURIComponent(id)
    .replace(/[_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '_')
    .slice(0, MAX_LENGTH);
}

/** The id in a tag, or undefined if the tag is not one of `tagOf`. */
export function idOfTag(tag: string): string | undefined {
  try {
    return decodeURIComponent(tag.replaceAll('_', '%'));
  } catch {
    // Another sender of the same account tags as it likes.
    return undefined;
  }
}
