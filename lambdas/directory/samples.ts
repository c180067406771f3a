/** The agencies and the person of the examples. */
export const sampleProvince = {
  code: 'H44',
  kind: 'province',
  name: { vi: 'UBND tỉnh Phú Thọ', en: "Phú Thọ Provincial People's Committee" },
  validFrom: '2025-07-01',
} as const;

export const sampleOffice = {
  code: 'H44.100.01',
  parent: 'H44.100',
  kind: 'office',
  name: { vi: 'Bộ phận một cửa phường', en: 'One-stop shop of the ward' },
  validFrom: '2026-01-01',
} as const;

export const samplePerson = {
  id: 'pham-thu-trang',
  agency: 'H44.100',
  name: 'Phạm Thu Trang',
  role: 'officer',
  language: 'vi',
  phone: '+84912345678',
  email: 'trang@phuong.example.vn',
} as const;

export const sampleChange = {
  at: '2026-11-21T08:15:30.000Z',
  by: 'le-van-binh',
  byName: 'Lê Văn Bình',
  why: 'Đổi số điện thoại công vụ',
  version: 2,
  person: { id: samplePerson.id, before: { ...samplePerson, phone: '+84987654321' }, after: samplePerson },
} as const;
