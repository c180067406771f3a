type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Hidden fields with the values of other steps of a form. */
export function Hidden({ fields }: { readonly fields: Fields }) {
  return (
    <>
      {Object.entries(fields).flatMap(([name, held]) =>
        [held ?? []].flat().map((value) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
