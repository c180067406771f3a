/** Types are not checked here: iPhones convert their pictures for a field that takes JPEG only. */
export function FileField({ label, multiple = false }: { readonly label: string; readonly multiple?: boolean }) {
  return (
    <>
      <label class="govuk-label" for="file">
        {label}
      </label>
      <input
        class="govuk-file-upload"
        id="file"
        name={multiple ? undefined : 'file'}
        type="file"
        multiple={multiple}
        accept="image/jpeg,image/png,image/webp,application/pdf"
      />
    </>
  );
}
