import type { FunctionSpec, Module } from '../platform/module.ts';
import { pathsBelow } from '../platform/paths-below.ts';
import { confirmFinding } from './confirm.ts';
import { listFindings } from './list.ts';
import { putFinding } from './put.ts';
import { readFinding } from './read.ts';
import { reportFinding } from './report.ts';
import { returnFinding } from './return.ts';
import { withdrawFinding } from './withdraw.ts';

export const staffFunction = {
  kind: 'http',
  impact: 'Programs cannot read or change the register of findings; the pages of staff still do, and nothing is lost.',
  tables: { findings: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'], directory: ['Query'] },
  needs: [],
  endpoints: [listFindings, readFinding, putFinding, reportFinding, confirmFinding, returnFinding, withdrawFinding],
  below: /* @__PURE__ */ pathsBelow('/v1/staff/findings'),
} as const satisfies FunctionSpec;

export const findings = {
  tables: {
    findings: {
      partition: 'id',
      indexes: [{ name: 'by-agency', partition: 'agency', sort: 'dueOn', projection: ['state'] }],
    },
  },
  functions: { staff: staffFunction },
} as const satisfies Module;
