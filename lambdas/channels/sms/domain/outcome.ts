/** The result of a command. */
export const outcomes = [
  'petition',
  'rating',
  'status',
  'supplement',
  'withdrawn',
  'unresolved',
  'answerRating',
  'notices',
  'help',
  'notTaken',
] as const;
export type CommandOutcome = (typeof outcomes)[number];

/** `reply` is the text that is sent back; `effect` names what it is about, if several messages may lead to it. */
export type CommandResult = { readonly outcome: CommandOutcome; readonly reply: string; readonly effect?: string };
