import * as z from 'zod';

/** The id of a gateway, a kiosk or a system, part of the URL it calls. */
export const SourceId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'Expected an id such as sms-viettel');

/** Dossiers have an address of their own, `/v1/inbound/dossiers`, so no source has this name. */
export const DOSSIERS = 'dossiers';

/** Sources that send ratings: a screen at a counter, and another system of an agency. */
export const ratingSourceKinds = ['kiosk', 'import'] as const;
/** Sources that report about one agency and all below it: those of ratings, and one-stop software with its dossiers. */
export const scopedSourceKinds = [...ratingSourceKinds, 'dossiers'] as const;

const signatureHeaders = {
  'webhook-id': z.string().min(1).max(200).optional().describe('Names the message over all its attempts.'),
  'webhook-timestamp': z
    .string()
    .max(20)
    .optional()
    .describe('Unix time of this attempt in seconds, within five minutes of our clock.'),
  'webhook-signature': z
    .string()
    .max(2_000)
    .optional()
    .describe(
      '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; several signatures are separated by spaces.',
    ),
};

/** Standard Webhooks 1.0.0: `webhook-id` is the same for all attempts, `webhook-timestamp` is the time of this attempt. */
export const InboundInput = z.object({
  params: z.object({ source: z.string().max(100).describe('The name of the gateway.') }),
  headers: z.object({
    ...signatureHeaders,
    /** `application/x-www-form-urlencoded`; anything else is read as JSON. */
    'content-type': z.string().max(200).optional(),
  }),
  raw: z.union([z.instanceof(Uint8Array), z.string().transform((text) => Buffer.from(text))]),
});

/** The source is named by a header, because all one-stop software sends to one address. */
export const InboundDossiersInput = z.object({
  headers: z.object({
    ...signatureHeaders,
    'webhook-source': z.string().max(100).optional().describe('The name of the source, as it was connected.'),
  }),
  raw: InboundInput.shape.raw,
});

/** The fields of a gateway message that contain the required values; dots separate nested fields. */
const Field = z.string().regex(/^[\w-]{1,60}(\.[\w-]{1,60}){0,4}$/, 'Expected a field name such as message.text');
export const Mapping = z
  .strictObject({
    id: Field,
    from: Field,
    to: Field.optional(),
    text: Field,
    at: Field.optional().describe('When the SMS was sent, the same in every attempt: part of its identity'),
    reference: Field.optional().describe('What the parts of a long SMS have in common'),
    part: Field.optional().describe('The number of the part, from 1'),
    parts: Field.optional().describe('How many parts there are'),
  })
  .refine(
    ({ reference, part, parts }) => new Set([reference, part, parts].map((field) => field === undefined)).size === 1,
    {
      error: 'Name `reference`, `part` and `parts` together, or none of them',
    },
  );

const StatusWords = z.array(z.string().trim().toLowerCase().min(1).max(40)).min(1).max(30);

/** How a gateway reports what happened to a message; the defaults are those of most gateways. Words in any case. */
export const StatusMapping = z
  .strictObject({
    id: Field.default('id').describe('The id with which the service sent the message'),
    status: Field.default('status'),
    reason: Field.optional().describe('A code of the gateway, such as an error number'),
    delivered: StatusWords.default(['delivered', 'delivrd']).describe('What it calls a message that arrived'),
    failed: StatusWords.default([
      ...['failed', 'undelivered', 'undeliverable', 'undeliv', 'rejected', 'rejectd', 'expired', 'deleted'],
    ]).describe('What it calls a message that did not arrive and is not tried again; any other status is ignored'),
  })
  .refine(({ delivered, failed }) => !delivered.some((word) => failed.includes(word)), {
    error: 'A status is either in `delivered` or in `failed`',
  });
