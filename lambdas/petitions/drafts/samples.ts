/** The draft that the examples of this folder use. */
export const draftSample = {
  action: 'answer' as const,
  fields: { text: 'Ủy ban nhân dân phường đã cho thu gom rác và' },
  version: 2,
  revision: 3,
  savedAt: '2026-11-25T02:36:10.204Z',
};
