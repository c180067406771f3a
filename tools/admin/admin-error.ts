/** A failure that its message explains; the stack of it helps nobody. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
}
