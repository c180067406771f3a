const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in content and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `${entities[character]}`);

/** The lines of a text as HTML. */
export const lines = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');
