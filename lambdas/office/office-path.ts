/** Below which the pages of staff are, in each language. */
export const OFFICE = '/can-bo';
/** The name of the field that proves where a form comes from. */
export const CSRF = 'csrf';
