import type { Source } from './source.ts';

/** Where a source sends to. One-stop software names itself in the header `Webhook-Source`. */
export const inboundPath = ({ id, kind }: Pick<Source, 'id' | 'kind'>): string =>
  ({
    sms: `/v1/inbound/${id}`,
    kiosk: `/v1/inbound/${id}/ratings`,
    import: `/v1/inbound/${id}/ratings`,
    dossiers: '/v1/inbound/dossiers',
  })[kind];
