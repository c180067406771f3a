type Fields = {
  readonly agency: string;
  readonly dossier?: string;
  readonly procedure?: string;
  readonly from?: 'qr' | 'kiosk';
  readonly token?: string;
};

/** The page on which citizens rate, in Vietnamese: the content of a link or a QR code, without the host. */
export const ratingPath = (fields: Fields): string =>
  // `~` may stay as it is in an address: three times shorter, and a QR code with fewer dots.
  `/vi/danh-gia?${new URLSearchParams(fields).toString().replaceAll('%7E', '~')}`;
