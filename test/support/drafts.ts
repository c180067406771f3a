import type { Draft } from '../../lambdas/pages/petition/domain/draft.ts';

/** A petition as a citizen has typed it, with what has to be there and nothing more. */
export function aDraft(given: Partial<Draft> = {}): Draft {
  return {
    kind: 'reflection',
    content: 'Rác thải để nhiều ngày ở đầu ngõ 12, mùi hôi ảnh hưởng đến các hộ dân.',
    procedure: '',
    matter: '',
    commune: '',
    place: '',
    point: '',
    agency: '',
    name: 'Nguyễn Thị Minh Họa',
    phone: '0912 345 678',
    email: '',
    address: '',
    notify: 'sms',
    hideIdentity: '',
    ...given,
  };
}
