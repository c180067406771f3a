import type { Refusals } from '../../platform/refusals.ts';
import { announcementLabels } from '../domain/labels.ts';
import { MAX_BYTES, uploadTypes } from './domain/attachment.ts';

/** Why a file is not taken. */
export const attachmentRefusals = {
  'attachment.notFound': {
    status: 404,
    en: 'No file of this id was announced for the petition.',
    vi: 'Không có tệp với mã này trong phản ánh, kiến nghị.',
  },
  'attachment.unsupported': {
    status: 422,
    ...announcementLabels['attachment.unsupported'],
    detail: { types: [...uploadTypes] },
  },
  'attachment.tooLarge': {
    status: 422,
    ...announcementLabels['attachment.tooLarge'],
    detail: { maxBytes: MAX_BYTES },
  },
  'attachment.tooMany': {
    status: 409,
    ...announcementLabels['attachment.tooMany'],
    detail: { most: 5 },
  },
} as const satisfies Refusals;
