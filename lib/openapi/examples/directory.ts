import { answers } from '../../../lambdas/directory/answers.ts';
import {
  ListAgenciesInput,
  ListPeopleInput,
  PutAgencyInput,
  PutPersonInput,
} from '../../../lambdas/directory/contract.ts';
import { exampleOf } from './example.ts';

const province = {
  code: 'H44',
  kind: 'province',
  name: { vi: 'Tỉnh Phú Thọ', en: 'Phú Thọ Province' },
  validFrom: '2025-07-01',
} as const;
const { code, ...office } = {
  code: 'H44.100.01',
  parent: 'H44.100',
  kind: 'office',
  name: { vi: 'Bộ phận một cửa phường', en: 'One-stop shop of the ward' },
  validFrom: '2026-01-01',
} as const;
const { id, ...person } = {
  id: 'pham-thu-trang',
  agency: 'H44.100',
  name: 'Phạm Thu Trang',
  role: 'officer',
  language: 'vi',
  phone: '+84912345678',
  email: 'trang@phuong.example.vn',
} as const;

export const directoryExamples = {
  'directory.agencies': exampleOf(
    { input: ListAgenciesInput, answers: answers['directory.agencies'] },
    { request: {}, answers: { 200: { items: [province, { code, ...office }] } } },
  ),
  'directory.putAgency': exampleOf(
    { input: PutAgencyInput, answers: answers['directory.putAgency'] },
    { request: { params: { code }, body: office }, answers: { 200: { code, ...office } } },
  ),
  'directory.putPerson': exampleOf(
    { input: PutPersonInput, answers: answers['directory.putPerson'] },
    { request: { params: { id }, body: person }, answers: { 200: { id, ...person } } },
  ),
  'directory.people': exampleOf(
    { input: ListPeopleInput, answers: answers['directory.people'] },
    { request: { query: { agency: 'H44.100' } }, answers: { 200: { items: [{ id, ...person }] } } },
  ),
};
