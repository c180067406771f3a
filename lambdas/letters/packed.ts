import { unzipSync, zipSync } from 'fflate';

/** The earliest day that an archive can name, in local time as an archive has it: the same bytes in every time zone. */
const NO_DAY = '1980-01-01T00:00:00';

/** An archive without the time at which a library wrote each file. */
export const packed = (archive: Uint8Array): Buffer => Buffer.from(zipSync(unzipSync(archive), { mtime: NO_DAY }));
