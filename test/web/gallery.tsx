import type { Lang } from '../../lambdas/kernel/lang.ts';
import { Bar } from '../../web/components/bar.tsx';
import { Button } from '../../web/components/button.tsx';
import { Checkboxes } from '../../web/components/checkboxes.tsx';
import { Details } from '../../web/components/details.tsx';
import { ErrorSummary } from '../../web/components/error-summary.tsx';
import { Faces } from '../../web/components/faces.tsx';
import { Hidden } from '../../web/components/hidden.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { Panel } from '../../web/components/panel.tsx';
import { Radios } from '../../web/components/radios.tsx';
import { Select } from '../../web/components/select.tsx';
import { SummaryList } from '../../web/components/summary-list.tsx';
import { TextArea } from '../../web/components/text-area.tsx';
import { TextField } from '../../web/components/text-field.tsx';

const items = [
  { value: 'a', label: 'Phản ánh', hint: 'Nêu một khó khăn, vướng mắc' },
  { value: 'b', label: 'Kiến nghị' },
];
const rows = [
  { key: 'Mã tra cứu', value: 'PAKN-7K3D-9QXM' },
  { key: 'Nội dung', value: 'Đường ngập', action: { href: '#content', text: 'Thay đổi', about: 'nội dung' } },
];

/** Every component in every state, on one page. */
export function Gallery({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <Panel title="Đã gửi phản ánh, kiến nghị">Mã tra cứu PAKN-7K3D-9QXM</Panel>
      <ErrorSummary lang={lang} errors={[{ field: 'content', text: 'Nhập nội dung phản ánh, kiến nghị' }]} />
      <form method="post" novalidate>
        <Hidden fields={{ key: 'k', levels: ['1', '2'], nothing: undefined }} />
        <TextArea
          lang={lang}
          name="content"
          label="Nội dung"
          hint="Viết rõ"
          error="Nhập nội dung"
          maxLength={2000}
          draft
        />
        <TextField name="phone" label="Số điện thoại" inputMode="tel" width={20} optional />
        <TextField name="code" label="Mã tra cứu" value="PAKN" error="Mã không đúng" />
        <Select name="agency" label="Cơ quan" items={items} value="b" error="Chọn cơ quan" />
        <Radios name="kind" legend="Ông/bà muốn gửi" items={items} value="a" hint="Chọn một" />
        <Checkboxes name="reasons" legend="Vì sao?" items={items} values={['b']} error="Chọn ít nhất một" />
        <Button>Tiếp tục</Button>
        <Button secondary name="go" value="back">
          Quay lại
        </Button>
        <Faces lang={lang} name="level" legend="Ông/bà có hài lòng không?" value={4} />
      </form>
      <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
        In
      </button>
      <Notice title="Nội dung không tiếp nhận tại đây">
        <p>Việc khẩn cấp: gọi 113.</p>
      </Notice>
      <Details summary="Thông tin cá nhân dùng để làm gì?">
        <p>Để trả lời ông/bà.</p>
      </Details>
      <SummaryList rows={rows} />
      <Bar lang={lang} title="Mức độ hài lòng" counts={[12, 30, 55, 140, 263]} />
    </>
  );
}
