/** Something that was compared, and how it differs. */
export type Check = { readonly what: string; readonly ok: boolean; readonly details: readonly string[] };
