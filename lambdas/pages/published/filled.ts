/** A field of a form that nobody filled is sent empty. */
export function filled<Fields extends Readonly<Record<string, string | undefined>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim())) as Partial<Fields>;
}
