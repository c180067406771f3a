import * as z from 'zod';
import { shortText } from '../../platform/text.ts';
import { CitizenInput, StaffInput } from '../contract.ts';
import { MAX_NAME, photoStages } from './domain/attachment.ts';

const id = z
  .string()
  .regex(/^[\w-]{8,64}$/, 'Expected 8 to 64 letters, digits, - or _')
  .describe('Made by the client, such as a UUID. The same id and body again: 200 and the same file.');

const FileParams = z.object({ ...StaffInput.shape.params.shape, id });

/** What is larger or of another type is refused with a reason, not as a malformed request. */
const Announcement = {
  name: shortText(1, MAX_NAME).describe('The name of the file, as its sender called it.'),
  type: z.string().max(100).describe('The media type.'),
  bytes: z.int().min(1).describe('The size of the file.'),
};

export const BeginUploadInput = CitizenInput.extend({ params: FileParams, body: z.strictObject(Announcement) });
export const FinishUploadInput = CitizenInput.extend({ params: FileParams });

export const StaffBeginUploadInput = StaffInput.extend({
  params: FileParams,
  body: z.strictObject({
    ...Announcement,
    stage: z.enum(photoStages).optional().describe('A photo from before the work, or from after it.'),
  }),
});
export const StaffFinishUploadInput = StaffInput.extend({ params: FileParams });
