import * as z from 'zod';
import { dynamoTable } from '../../platform/clients.ts';
import { environment, once } from '../../platform/config.ts';
import type { Presigner } from '../../platform/presign.ts';
import { attachmentStore } from './store.ts';

const table = environment({ ATTACHMENTS_TABLE: z.string().min(1) });
const bucket = environment({ ATTACHMENTS_BUCKET: z.string().min(1) });
const signing = environment({
  ATTACHMENTS_HOST: z.string().min(1),
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
});

export const attachments = once(() => attachmentStore(dynamoTable(table().ATTACHMENTS_TABLE)));

/** Signs uploads and downloads with the credentials that Lambda gave this process. */
export const presigner = once((): Presigner => {
  const { ATTACHMENTS_HOST, AWS_REGION, ...keys } = signing();
  return {
    ...{ bucket: bucket().ATTACHMENTS_BUCKET, host: ATTACHMENTS_HOST, region: AWS_REGION },
    credentials: { id: keys.AWS_ACCESS_KEY_ID, secret: keys.AWS_SECRET_ACCESS_KEY, token: keys.AWS_SESSION_TOKEN },
  };
});
