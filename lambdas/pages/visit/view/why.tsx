import { Button } from '../../../../web/components/button.tsx';
import { Checkboxes } from '../../../../web/components/checkboxes.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Face, type Level } from '../../../../web/components/face.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { levelLabels, reasonLabels } from '../../../ratings/domain/labels.ts';
import type { Visit } from '../domain/visit.ts';
import { visitWords as words } from '../words.ts';

const COMMENT_ROWS = 3;

type WhyProps = {
  readonly lang: Lang;
  readonly visit: Visit;
  readonly agencyName: string | undefined;
  /** The chosen level, if the link has it. */
  readonly level: Level | undefined;
  readonly typed: { readonly reasons: readonly string[]; readonly comment: string };
  readonly error: string | undefined;
  /** The longest comment that the server accepts. */
  readonly maxComment: number;
  readonly paths: { readonly send: string; readonly skip: string };
};

/** The rating is recorded; its reasons are optional. */
export function WhyVisit({ lang, visit, agencyName, level, typed, error, maxComment, paths }: WhyProps) {
  const items = Object.entries(reasonLabels).map(([value, label]) => ({ value, label: label[lang] }));
  return (
    <div class="visit">
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ field: 'comment', text: error }]} />
      {agencyName !== undefined && <span class="visit__agency">{agencyName}</span>}
      <h1>{words.recorded[lang]}</h1>
      {level !== undefined && <Chosen lang={lang} level={level} />}
      <form action={paths.send} method="post" novalidate>
        <Hidden fields={{ ...visit, level: level?.toString() }} />
        <div class="chips">
          <Checkboxes
            name="reasons"
            legend={words.why[lang]}
            hint={words.whyHint[lang]}
            items={items}
            values={typed.reasons}
          />
        </div>
        <Comment
          lang={lang}
          value={typed.comment}
          error={error}
          maxComment={maxComment}
          isFolded={visit.from === 'kiosk' && error === undefined}
        />
        <div class="govuk-button-group">
          <Button>{words.send[lang]}</Button>
          <a class="visit__skip" href={paths.skip}>
            {words.skip[lang]}
          </a>
        </div>
      </form>
    </div>
  );
}

function Chosen({ lang, level }: { readonly lang: Lang; readonly level: Level }) {
  return (
    <p class="visit__chosen">
      <Face level={level} />
      <span>
        {words.yourLevel[lang]} <strong>{levelLabels[level - 1]?.[lang]}</strong>
      </span>
    </p>
  );
}

type CommentProps = {
  readonly lang: Lang;
  readonly value: string;
  readonly error: string | undefined;
  readonly maxComment: number;
  readonly isFolded: boolean;
};

/** Folded at a kiosk, where few people write and everything must fit on the screen. */
function Comment({ lang, value, error, maxComment, isFolded }: CommentProps) {
  const field = (
    <TextArea
      name="comment"
      label={words.comment[lang]}
      hint={words.commentHint[lang]}
      value={value}
      error={error}
      rows={COMMENT_ROWS}
      maxLength={maxComment}
      lang={lang}
      optional
    />
  );
  return isFolded ? <Details summary={words.writeComment[lang]}>{field}</Details> : field;
}
