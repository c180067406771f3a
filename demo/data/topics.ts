import type { Topic } from './case.ts';
import { certification } from './cases/certification.ts';
import { civilStatus } from './cases/civil-status.ts';
import { conduct } from './cases/conduct.ts';
import { education } from './cases/education.ts';
import { flooding } from './cases/flooding.ts';
import { insurance } from './cases/insurance.ts';
import { land } from './cases/land.ts';
import { lateDossier } from './cases/late-dossier.ts';
import { lighting } from './cases/lighting.ts';
import { neighbourhood } from './cases/neighbourhood.ts';
import { office } from './cases/office.ts';
import { portal } from './cases/portal.ts';
import { province } from './cases/province.ts';
import { rubbish } from './cases/rubbish.ts';
import { trade } from './cases/trade.ts';
import { zones } from './cases/zones.ts';

/** What citizens write about, most frequent first. */
export const topics: readonly Topic[] = [
  land,
  lateDossier,
  rubbish,
  civilStatus,
  flooding,
  certification,
  conduct,
  insurance,
  portal,
  lighting,
  neighbourhood,
  province,
  education,
  trade,
  zones,
  office,
];
