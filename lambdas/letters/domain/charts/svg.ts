import { escapeHtml } from '../escape-html.ts';
import { DOT_RADIUS, type Part, TEXT_MM } from './parts.ts';

/** A part as SVG, with all that it needs: programs that show SVG agree on attributes only. */
export function svgOf(part: Part): string {
  if (part.kind === 'text')
    return `<text x="${mm(part.x)}" y="${mm(part.y)}" font-family="Times New Roman,Tinos,Liberation Serif,serif" font-size="${TEXT_MM}" text-anchor="${part.anchor}" fill="${part.fill}">${escapeHtml(part.content)}</text>`;
  if (part.kind === 'box')
    return `<rect x="${mm(part.x)}" y="${mm(part.y)}" width="${mm(part.width)}" height="${mm(part.height)}" fill="${part.fill}"/>`;
  if (part.kind === 'dot')
    return `<circle cx="${mm(part.x)}" cy="${mm(part.y)}" r="${DOT_RADIUS}" fill="${part.colour}"/>`;
  const points = part.points.map(({ x, y }) => `${mm(x)},${mm(y)}`).join(' ');
  return `<polyline points="${points}" fill="none" stroke="${part.colour}" stroke-width="${part.width}"/>`;
}

export const mm = (value: number): string => `${Math.round(value * 100) / 100}`;
