import { join } from 'node:path';
import { vi } from 'vitest';

/** What the deployment says of the site, for pages that no browser opens. */
export function stubSite(rules = join(import.meta.dirname, 'style-rules.json')): void {
  vi.stubEnv('SITE_PRINT', '/assets/print.css');
  vi.stubEnv('SITE_SCRIPT', '/assets/site.js');
  vi.stubEnv('SITE_FILES_SCRIPT', '/assets/files.js');
  vi.stubEnv('SITE_OFFICE_SCRIPT', '/assets/office.js');
  vi.stubEnv('SITE_RULES', rules);
}
