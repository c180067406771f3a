import { MessagePage } from '../../../../web/components/message-page.tsx';
import type { Tree } from '../../../directory/domain/tree.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { type SheetRefusal, sheetWords } from '../../../platform/sheet/refusals.ts';
import { framed } from '../../framed.tsx';
import type { OfficeContext } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { sheetFormWords } from '../../words/sheet.ts';
import { DOSSIERS, listPath, SHEET, sheetPath } from '../scope.tsx';
import { SheetForm } from '../view/sheet-form.tsx';
import { SheetPreview } from '../view/sheet-preview.tsx';
import { SheetResult } from '../view/sheet-result.tsx';
import type { ShownPreview } from '../view/shown-sheet.ts';
import { dossierWords } from '../words/dossiers.ts';
import { dossierSheetWords as words } from '../words/sheet.ts';

const path = `${DOSSIERS}${SHEET}`;
const BAD_REQUEST = 400;
const FORBIDDEN = 403;

/** Why a file cannot be read, for this kind of sheet. */
export function errorOf(refused: string | undefined, lang: Lang): string {
  if (refused === 'sheet.tooLarge') return words.tooMany[lang];
  if (refused === undefined || refused === 'sheet.unreadable') return words.unreadable[lang];
  return (sheetWords[refused as SheetRefusal] ?? words.unreadable)[lang];
}

type FormState = Pick<Parameters<typeof SheetForm>[0], 'error' | 'pasted' | 'written'>;

export function formPage(context: OfficeContext, { error, ...state }: FormState) {
  const { lang, csrf } = context;
  const status = error === undefined ? 200 : BAD_REQUEST;
  const action = sheetPath(context);
  return framed(
    context,
    { path, title: words.title[lang], hasErrors: error !== undefined, status },
    <SheetForm {...{ lang, csrf, action, error }} list={listPath(context)} template={`${action}/mau.csv`} {...state} />,
  );
}

/** `facts`: the rows to apply, as the hidden field carries them. */
type PreviewState = { readonly preview: ShownPreview; readonly tree: Tree; readonly facts: string };

export function previewPage(context: OfficeContext, { preview, tree, facts }: PreviewState) {
  const { lang, csrf } = context;
  const isBad = facts === '' && preview.problems.length > 0;
  return framed(
    context,
    { path, title: sheetFormWords.previewTitle[lang], hasErrors: isBad, status: isBad ? BAD_REQUEST : 200 },
    <SheetPreview
      {...{ lang, preview, action: sheetPath(context), hidden: { csrf, facts } }}
      agencyName={(code) => tree.last(code)?.name[lang] ?? code}
    />,
  );
}

type ResultState = Pick<Parameters<typeof SheetResult>[0], 'written' | 'rest' | 'problems'> & {
  readonly facts: string;
};

export function resultPage(context: OfficeContext, { facts, ...state }: ResultState) {
  const { lang, csrf } = context;
  return framed(
    context,
    { path, title: words.resultTitle[lang] },
    <SheetResult
      {...{ lang, action: sheetPath(context), list: listPath(context), ...state }}
      hidden={{ csrf, facts, written: `${state.written}` }}
    />,
  );
}

export function forbidden(context: OfficeContext) {
  const { lang } = context;
  const title = words.forbidden[lang];
  const links = [{ path: `${OFFICE}${DOSSIERS}`, text: dossierWords.back[lang] }];
  const page = <MessagePage {...{ lang, title, text: words.forbiddenText[lang], links }} />;
  return framed(context, { path, title, status: FORBIDDEN }, page);
}
