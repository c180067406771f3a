import { defined } from '../../../kernel/defined.ts';
import { readDay } from '../../../kernel/sheet/read-day.ts';
import { AgencyCode, ProcedureCode } from '../../contract.ts';
import { Fees, ProcedureEntry, ProcessingTime } from '../../procedures/contract.ts';
import type { Procedure } from '../../procedures/domain/procedure.ts';
import { feesText, readFees, readTime, timeText } from '../../procedures/domain/texts.ts';
import type { Column, SheetKind } from './column.ts';
import { procedureExpects as expects } from './procedure-words.ts';
import { schemaReader } from './read-cell.ts';

const { name, field, decision, validFrom, link } = ProcedureEntry.shape;

/** The same day in each column, within the years that an entry may have. */
const readDate = (cell: string) => schemaReader(validFrom)(readDay(cell) ?? '');
/** In its canonical text, so that the same fees in another spelling are no change. */
const readFeesCell = (cell: string) => {
  const fees = Fees.safeParse(readFees(cell)).data;
  return fees && feesText(fees);
};
const readTimeCell = (cell: string) => {
  const time = ProcessingTime.safeParse(readTime(cell)).data;
  return time && timeText('vi', time);
};

const columns: readonly Column<Procedure>[] = [
  {
    ...{
      field: 'code',
      label: { vi: 'Mã thủ tục', en: 'Procedure code' },
      alsoNamed: ['Mã TTHC', 'Mã thủ tục hành chính', 'Mã số'],
    },
    ...{ expects: expects.code, isRequired: true, read: (cell) => schemaReader(ProcedureCode)(cell.toUpperCase()) },
    get: (procedure) => procedure.code,
  },
  {
    ...{
      field: 'agency',
      label: { vi: 'Cơ quan', en: 'Agency' },
      alsoNamed: ['Mã cơ quan', 'Cơ quan công bố', 'Đơn vị', 'Agency code'],
    },
    ...{ expects: expects.agency, isRequired: true, read: (cell) => schemaReader(AgencyCode)(cell.toUpperCase()) },
    get: (procedure) => procedure.agency,
  },
  {
    ...{ field: 'name.vi', label: { vi: 'Tên thủ tục', en: 'Name' }, alsoNamed: ['Tên', 'Tên thủ tục hành chính'] },
    ...{ expects: expects.name, isRequired: true, read: schemaReader(name.shape.vi) },
    get: (procedure) => procedure.name.vi,
  },
  {
    ...{ field: 'name.en', label: { vi: 'Tên tiếng Anh', en: 'English name' }, alsoNamed: ['Name in English'] },
    ...{ expects: expects.name, isRequired: false, read: schemaReader(name.shape.en.unwrap()) },
    get: (procedure) => procedure.name.en,
  },
  {
    ...{ field: 'field', label: { vi: 'Lĩnh vực', en: 'Field' }, alsoNamed: [] },
    ...{ expects: expects.field, isRequired: true, read: schemaReader(field), get: (procedure) => procedure.field },
  },
  {
    ...{
      field: 'time',
      label: { vi: 'Thời hạn giải quyết', en: 'Processing time' },
      alsoNamed: ['Thời gian giải quyết', 'Thời hạn'],
    },
    ...{ expects: expects.time, isRequired: true, read: readTimeCell, get: ({ time }) => timeText('vi', time) },
  },
  {
    ...{ field: 'fees', label: { vi: 'Phí, lệ phí', en: 'Fees' }, alsoNamed: ['Phí', 'Lệ phí', 'Mức phí, lệ phí'] },
    ...{ expects: expects.fees, isRequired: true, read: readFeesCell, get: ({ fees }) => feesText(fees) },
  },
  {
    ...{
      field: 'decision.number',
      label: { vi: 'Số quyết định', en: 'Decision number' },
      alsoNamed: ['Quyết định công bố', 'Số quyết định công bố', 'Quyết định'],
    },
    ...{ expects: expects.decision, isRequired: true, read: schemaReader(decision.shape.number) },
    get: (procedure) => procedure.decision.number,
  },
  {
    ...{
      field: 'decision.on',
      label: { vi: 'Ngày quyết định', en: 'Decision date' },
      alsoNamed: ['Ngày ban hành', 'Ngày ký', 'Ngày công bố'],
    },
    ...{ expects: expects.day, isRequired: true, read: readDate, get: (procedure) => procedure.decision.on },
  },
  {
    ...{
      field: 'validFrom',
      label: { vi: 'Hiệu lực từ', en: 'Valid from' },
      alsoNamed: ['Từ', 'Từ ngày', 'Ngày hiệu lực', 'Ngày có hiệu lực'],
    },
    ...{ expects: expects.day, isRequired: true, read: readDate, get: (procedure) => procedure.validFrom },
  },
  {
    ...{ field: 'validTo', label: { vi: 'Đến', en: 'Valid to' }, alsoNamed: ['Đến ngày', 'Hiệu lực đến', 'Ngày cuối'] },
    ...{ expects: expects.day, isRequired: false, read: readDate, get: (procedure) => procedure.validTo },
  },
  {
    ...{ field: 'link', label: { vi: 'Liên kết', en: 'Link' }, alsoNamed: ['Đường dẫn', 'Địa chỉ', 'URL'] },
    ...{ expects: expects.link, isRequired: false, read: schemaReader(link.unwrap()) },
    get: (procedure) => procedure.link,
  },
];

/** A sheet of procedures: a row for each, of one agency and from one day on. */
export const procedureSheet: SheetKind<Procedure> = {
  columns,
  keyFields: ['code', 'agency', 'validFrom'],
  build: (values) => {
    const of = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, values.get(name)]));
    return ProcedureEntry.parse(
      defined({
        ...of(['code', 'agency', 'field', 'validFrom', 'validTo', 'link']),
        name: defined({ vi: values.get('name.vi'), en: values.get('name.en') }),
        time: readTime(`${values.get('time')}`),
        fees: readFees(`${values.get('fees')}`),
        decision: { number: values.get('decision.number'), on: values.get('decision.on') },
      }),
    );
  },
};
