/** A day that contradicts another one, or the status. */
export type Contradiction = { readonly path: string; readonly code: string; readonly message: string };
