/** A bundle that cannot be built, or that would look for a package at run time. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}
