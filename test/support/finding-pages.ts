import { beforeAll, beforeEach } from 'vitest';
import type { Role } from '../../lambdas/kernel/caller.ts';
import type { createTable } from './engine.ts';
import { fields, NOW, setUpFindings } from './findings.ts';
import { logLines } from './log-lines.ts';
import { staffRoom } from './office.ts';
import { setClock } from './petition-functions.ts';
import { stubSite } from './stub-site.ts';

export const PATH = '/vi/can-bo/kien-nghi-kiem-tra';
export const report = { 'report-text': 'Đã phân công người theo dõi thời hạn.', 'report-document': '215/UBND-VP' };

export const entry = {
  'enter-agency': 'H44.100',
  'enter-kind': 'inspection',
  'enter-number': fields.source.number,
  'enter-on': '20/11/2026',
  'enter-title': fields.source.title,
  'enter-found': fields.found,
  'enter-remedy': fields.remedy,
  'enter-dueOn': '05/12/2026',
};

/** The pages of the register as staff open them; `create` is that of `engine.ts`. */
export function findingPages(create: typeof createTable) {
  setUpFindings(create);
  logLines();
  let room: Awaited<ReturnType<typeof staffRoom>>;
  beforeAll(async () => {
    stubSite();
    room = await staffRoom(create);
  });
  beforeEach(() => setClock(NOW));

  const as = (role: Role, agency: string, id = `${role}-${agency}`) =>
    room.browserOf({ id, name: 'Trần Văn Lãnh', agency, roles: [role] });
  type Browser = Awaited<ReturnType<typeof as>>;

  async function filled(browser: Browser, path: string, values: Record<string, string>, button: string) {
    await browser.open(path);
    browser.fill(values);
    return browser.press(button);
  }
  /** A finding that the province has entered at an agency, by its form; the path of its page. */
  async function entered(more: Partial<typeof entry> = {}): Promise<string> {
    const page = await filled(await as('leader', 'H44'), `${PATH}?nhap=1`, { ...entry, ...more }, 'Lưu kiến nghị');
    if (!page.text.includes('Đã lưu kiến nghị.')) throw new Error(`The finding was not saved: ${page.text}`);
    return new URL(page.url).pathname;
  }
  return { as, entered, filled };
}
