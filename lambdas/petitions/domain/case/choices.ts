export const kinds = ['reflection', 'proposal'] as const;

/** Fewer characters cannot describe a problem. */
export const MIN_CONTENT = 10;

/** How a petition was sent. */
export const channels = ['web', 'sms'] as const;
export const languages = ['vi', 'en'] as const;
export const matters = ['regulation', 'conduct', 'service', 'field'] as const;

/** What an agency finds of a petition about the conduct of an official. */
export const conductOutcomes = ['founded', 'unfounded', 'dealtWith'] as const;

/** How the sender wants to hear what happens to the petition. */
export const notifyChoices = ['sms', 'email', 'none'] as const;

/** The six reasons a citizen may select with a level. */
export const reasons = ['waiting', 'attitude', 'guidance', 'onTime', 'fees', 'facilities'] as const;

/** The agency asked for more, and the sender gave nothing in time; only the job that closes it refuses on this ground. */
export const NO_SUPPLEMENT = 'noSupplement';

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

/** Why a petition may be refused, by staff or by the job. */
export const closingGrounds = [...refusalGrounds, NO_SUPPLEMENT] as const;
