/** The photo that the examples of this folder use. */
export const FILE_ID = '0b6f1e0c-5d2e-4d6a-9c58-2f7f6a1c3b11';

const at = '2026-11-20T02:20:10.120Z';

export const announced = { name: 'rac-dau-ngo.jpg', type: 'image/jpeg', bytes: 345_119 };

const file = { id: FILE_ID, by: 'sender' as const, name: announced.name, at };

const URL = '/files/8dZ1mJ0wT4bQk2YhVn6xRg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300&X-Amz-Signature=4d…';

export const begunSample = {
  ...{ ...file, state: 'expected' as const },
  upload: {
    action: '/uploads',
    fields: { key: 'quarantine/8dZ1mJ0wT4bQk2YhVn6xRg', 'Content-Type': 'image/jpeg', policy: 'eyJleHBp…' },
    until: '2026-11-20T02:35:10.120Z',
  },
};

export const checkingSample = { ...file, state: 'checking' as const };

export const readySample = {
  ...{ ...file, state: 'ready' as const, type: 'image/jpeg', bytes: 287_340, width: 2_048, height: 1_536 },
  url: URL,
};

export const agencySample = {
  ...readySample,
  by: 'agency' as const,
  name: 'sau-khi-thu-gom.jpg',
  stage: 'after' as const,
};
