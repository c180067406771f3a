/** An officer is asked to answer, the head of an agency to see that it is done, a leader to urge the agency. */
export type Addressee = { readonly name: string; readonly role: 'officer' | 'head' | 'leader' };
