export const kinds = ['reflection', 'proposal'] as const;

/** Fewer characters cannot describe a problem. */
export const MIN_CONTENT = 10;

/** How a petition was sent. */
export const channels = ['web', 'sms'] as const;
export const languages = ['vi', 'en'] as const;
export const matters = ['regulation', 'conduct', 'service', 'field'] as const;

/** The six reasons a citizen may select with a level. */
export const reasons = ['waiting', 'attitude', 'guidance', 'onTime', 'fees', 'facilities'] as const;

/** A petition may be refused only on one of these grounds; the note tells the sender where to go instead. */
export const refusalGrounds = [
  'contentOrForm',
  'complaintOrDenunciation',
  'outsideAdministration',
  'alreadyHandled',
  'duplicate',
  'abusive',
  'stateSecret',
] as const;
