/** Where the site takes signed uploads: `lib/attachment-behaviors.ts` passes them to S3. */
export const UPLOAD_PATH = '/uploads';
