import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Line, Trend } from '../domain/trend.ts';
import { percentText } from './figure-text.ts';

/** The lines differ in dashes and in the shape of their points, not in colour alone. */
type LineName = 'on-time' | 'satisfied';
type Named = { readonly name: LineName; readonly line: Line };

type Props = {
  readonly lang: Lang;
  /** Read instead of the picture. */
  readonly name: string;
  readonly trend: Trend;
  readonly months: readonly string[];
};

/** Months that are named below the picture; on a phone only the first and the last. */
const NAMED = [0, 4, 7, 11];
const LAST = 11;

/**
 * Positions are in percent of the picture, so that it fits every width while text and points keep their size. Only what
 * joins the points is stretched, in a picture of its own.
 */
export function TrendPicture({ lang, name, trend, months }: Props) {
  const lines: readonly Named[] = [
    { name: 'on-time', line: trend.onTime },
    { name: 'satisfied', line: trend.satisfied },
  ];
  return (
    <div class="trend">
      <Scale {...{ lang, trend }} />
      <svg class="trend__plot" role="img" aria-label={name}>
        {ticks(trend).map(({ y }) => (
          <line key={y} class="trend__grid" x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
        ))}
        {lines.map((one) => (
          <Drawn key={one.name} {...one} />
        ))}
      </svg>
      <svg class="trend__ends" aria-hidden="true" focusable="false">
        {lines.map(({ name: of, line: { end } }) =>
          end === undefined ? null : (
            <text key={of} x="0.75rem" y={`${end.y.toFixed(1)}%`} dy="0.35em">
              {percentText(lang, end.percent)}
            </text>
          ),
        )}
      </svg>
      <svg class="trend__months" aria-hidden="true" focusable="false">
        {NAMED.flatMap((at) => {
          const month = months[at];
          const anchor = at === 0 ? 'start' : at === LAST ? 'end' : 'middle';
          return month === undefined
            ? []
            : [
                <text
                  key={month}
                  class={anchor === 'middle' ? 'trend__between' : undefined}
                  x={`${((100 * at) / LAST).toFixed(1)}%`}
                  y="50%"
                  dy="0.35em"
                  text-anchor={anchor}
                >
                  {month.slice(5)}/{month.slice(0, 4)}
                </text>,
              ];
        })}
      </svg>
    </div>
  );
}

function Scale({ lang, trend }: Pick<Props, 'lang' | 'trend'>) {
  return (
    <svg class="trend__scale" aria-hidden="true" focusable="false">
      {ticks(trend).map(({ percent, y }) => (
        <text key={y} x="100%" y={`${y}%`} dx="-0.5rem" dy="0.35em" text-anchor="end">
          {formatNumber(lang, percent)}%
        </text>
      ))}
    </svg>
  );
}

/** The ends of the scale, and its middle. */
const ticks = ({ scale: { from, to } }: Trend) => [
  { percent: to, y: 0 },
  { percent: (from + to) / 2, y: 50 },
  { percent: from, y: 100 },
];

function Drawn({ name, line: { runs } }: Named) {
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {runs.map((run) => (
          <polyline
            key={run[0]?.at}
            class={`trend__line trend__line--${name}`}
            points={run.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </svg>
      {runs.flat().map(({ at, x, y }) => (
        <Mark key={at} {...{ name, x: `${x.toFixed(2)}%`, y: `${y.toFixed(2)}%` }} />
      ))}
    </>
  );
}

type MarkProps = { readonly name: LineName; readonly x: string; readonly y: string };

const Mark = ({ name, x, y }: MarkProps) =>
  name === 'on-time' ? (
    <circle class="trend__point trend__point--on-time" cx={x} cy={y} r="4.5" />
  ) : (
    <rect
      class="trend__point trend__point--satisfied"
      {...{ x, y }}
      width="8"
      height="8"
      transform="translate(-4 -4)"
    />
  );

/** A piece of a line with a point, beside its name. */
export const Sample = ({ name }: { readonly name: LineName }) => (
  <svg class="trend__sample" viewBox="-16 -6 32 12" aria-hidden="true" focusable="false">
    <line class={`trend__line trend__line--${name}`} x1="-16" x2="16" y1="0" y2="0" />
    <Mark {...{ name, x: '0', y: '0' }} />
  </svg>
);
