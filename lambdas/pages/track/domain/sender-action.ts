/** What a sender can do on the page besides rating, and the last part of its path, in the order of the page. */
export const senderPaths = {
  supplement: 'bo-sung',
  reopen: 'xem-xet-lai',
  appeal: 'cap-tren-xem-xet',
  withdraw: 'rut',
} as const;

export type SenderAction = keyof typeof senderPaths;

export const senderActions: readonly SenderAction[] = ['supplement', 'reopen', 'appeal', 'withdraw'];
