export type ParameterText = {
  readonly text: string;
  /** Where the example of an operation does without it. */
  readonly example?: unknown;
};

/** What a parameter is: by its name, or by slice and name where the same name is different things. */
export function parameterText(operation: string, name: string): ParameterText {
  const [slice] = operation.split('.');
  const found = texts[`${slice}.${name}`] ?? texts[name];
  if (found === undefined) {
    throw new Error(`The parameter ${name} of ${operation} has no text in lib/openapi/parameter-texts.ts`);
  }
  return found;
}

const CURSOR = '`next` of the page before. Opaque: take it as it came.';

const texts: Readonly<Record<string, ParameterText>> = {
  'petitions.code': { text: 'The code of a petition.' },
  'directory.code': { text: 'The code of the agency.' },
  'directory.id': { text: 'The person, as the identity provider calls it.' },
  'ratings.id': { text: 'The id under which the rating was given.' },
  'channels.id': { text: 'The name of the gateway, part of the address that it calls.' },
  'reports.id': { text: 'The report: `BC-`, the agency, the month.' },
  'reports.period': { text: 'A month.', example: '2026-10' },
  'petitions.view': { text: 'Which of them.' },
  'petitions.month': { text: 'For `view=closed`: the month of receipt.', example: '2026-11' },
  source: { text: 'The name of the gateway.' },
  format: { text: 'Which file.' },
  procedure: { text: 'The code of a procedure.', example: '1.012766' },
  channel: { text: 'The way by which the ratings came.', example: 'kiosk' },
  'idempotency-key': {
    text: 'Any text of your own for this petition, such as a UUID. The same key and body again: 200 and the same answer.',
  },
  receipt: {
    text: 'The receipt that came with the petition: as a header, or in a link as `?receipt=`.',
    example: 'R58A-5TEW-BE5K-H98T-39EJ',
  },
  'petitions.cursor': {
    text: CURSOR,
    example: 'eyJhdCI6IjIwMjYtMTItMTRUMTc6MDA6MDAuMDAwWiIsImNvZGUiOiJQQUtOLU41NUItSFRINyJ9',
  },
  'reports.cursor': { text: CURSOR, example: 'eyJwZXJpb2QiOiIyMDI2LTEwIn0' },
  limit: { text: 'Items on a page.' },
  agency: { text: 'The code of an agency, from `GET /v1/agencies`.' },
  period: {
    text: 'A year `2026`, half `2026-H1`, quarter `2026-Q3`, month `2026-11`, week `2026-W47` or day; with `r:` before it the reporting period of Decree 09/2019.',
  },
  'webhook-id': { text: 'Names the message over all its attempts.' },
  'webhook-timestamp': { text: 'Seconds since 1970 of this attempt, within five minutes of our clock.' },
  'webhook-signature': {
    text: '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; several are parted by spaces.',
  },
};
