/** The page of a dossier for its applicant, without the language. */
export const dossierPath = ({ code, receipt }: { readonly code: string; readonly receipt: string }): string =>
  `/ho-so/${encodeURIComponent(code)}?${new URLSearchParams({ receipt })}`;
