import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { ExplainDelayInput } from '../../contract.ts';
import { type ExplainDelayCode, explainDelay } from '../../domain/moves/acts/delay.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/explainDelay`: without it, what is late cannot be closed. */
export const explainPetitionDelay = staffOperation({
  route: {
    id: 'petitions.explainDelay',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/explainDelay',
    summary: 'Explain why a petition is late',
  },
  input: ExplainDelayInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.notLate'),
  example: () => ({
    request: {
      params: { code: CODE },
      body: { version: 3, text: 'Đơn vị thi công bàn giao chậm do mưa lớn kéo dài.' },
    },
    answers: { 200: { ...assignedPetition(), version: 4, dueOn: '2026-12-14' } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof ExplainDelayInput>, ExplainDelayCode>((petition, act, { body }) =>
    explainDelay(petition, act, body.text),
  ),
});
