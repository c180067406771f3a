import * as z from 'zod';

const AGENCY = 'H44.100';
const Submitted = z.object({ code: z.string(), receipt: z.string() });

/** Path of each kind of page, in Vietnamese; one of them is the page of a petition sent for this. */
export async function publicPages(url: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${url}/v1/petitions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      kind: 'reflection',
      content: 'Đường Hùng Vương bị ngập mỗi khi mưa lớn, đề nghị phường kiểm tra cống thoát nước.',
      agency: AGENCY,
      contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912345678' },
    }),
  });
  const { code, receipt } = Submitted.parse(await response.json());
  return {
    home: '/vi',
    'petition form': '/vi/phan-anh',
    'look-up': '/vi/tra-cuu',
    petition: `/vi/phan-anh/${code}?receipt=${receipt}`,
    'look-up of a dossier': '/vi/ho-so',
    'rate a visit': '/vi/danh-gia',
    'the five faces': `/vi/danh-gia?agency=${AGENCY}`,
    agencies: '/vi/co-quan',
    'scores of an agency': `/vi/co-quan/${AGENCY}`,
    'how scores are calculated': '/vi/thong-tin/cach-tinh',
    'personal data': '/vi/thong-tin/du-lieu-ca-nhan',
    accessibility: '/vi/thong-tin/tiep-can',
  };
}
