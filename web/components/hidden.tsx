type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What earlier pages of a form were told, carried along. */
export function Hidden({ fields }: { readonly fields: Fields }) {
  return (
    <>
      {Object.entries(fields).flatMap(([name, held]) =>
        [held ?? []].flat().map((value) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
