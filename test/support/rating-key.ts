/** The key of all tokens in tests. */
export const RATING_KEY = 'd4'.repeat(32);
