import * as z from 'zod';
import { charsets } from '../platform/charset.ts';
import { once } from '../platform/config.ts';
import { Instant, recordedChange } from '../platform/wire.ts';
import { Mapping, SourceId, StatusMapping, scopedSourceKinds } from './contract.ts';

/** What administrators get of sources, each built on first use. */

const listed = () => ({
  id: SourceId,
  name: z.string(),
  kind: z.enum(['sms', ...scopedSourceKinds]),
  agency: z.string().optional().describe('Of a kiosk or a system: it may report about this agency and all below it'),
  generation: z.number().int(),
  active: z.boolean(),
});

const source = () => ({
  ...listed(),
  mapping: Mapping.optional().describe('Of a gateway: which fields of a message are read'),
  status: StatusMapping.optional().describe('Of a gateway: how it reports what happened to a message'),
  charset: z.enum(charsets).optional(),
});

/** Noted at most every five minutes by each warm function, so a figure of days and not of seconds. */
const lastHeard = () => ({
  acceptedAt: Instant().optional().describe('When it last sent something that was accepted, to some minutes'),
  refusedAt: Instant().optional().describe('When something in its name was last refused, to some minutes'),
  refusedCode: z
    .string()
    .optional()
    .describe('Why. `inbound.unsigned` may also be somebody who does not know its secret'),
});

const version = () => z.int().describe('How often it was written');

export const SourceAnswer = once(() =>
  z
    .object({
      ...source(),
      version: version(),
      secret: z.string().describe('The key with which the gateway signs (`whsec_…`)'),
    })
    .meta({ id: 'Source' }),
);

export const SourceList = once(() =>
  z
    .object({
      items: z.array(z.object({ ...listed(), ...lastHeard() })),
      isMore: z.boolean().describe('More are connected than are listed'),
    })
    .meta({ id: 'SourceList' }),
);

export const SourceRecord = once(() =>
  z
    .object({
      ...source(),
      ...lastHeard(),
      version: version(),
      changes: z
        .array(
          z.object({
            ...recordedChange(),
            before: z.object(source()).optional().describe('Missing when it was added'),
            after: z.object(source()),
          }),
        )
        .describe('The latest twenty, the latest first'),
    })
    .meta({ id: 'SourceRecord' }),
);

export const Enrolment = once(() =>
  z
    .object({
      path: z.string().describe('The page, without the host, that makes the browser in which it is opened this kiosk'),
      expiresAt: Instant(),
    })
    .meta({ id: 'Enrolment' }),
);
