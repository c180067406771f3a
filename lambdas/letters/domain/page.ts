/** A4 and its margins, in mm, as `STYLE` of the HTML has them. */
export const A4 = { width: 210, height: 297 } as const;
export const MARGIN = { top: 20, right: 15, bottom: 20, left: 30, header: 10 } as const;

/** The width of text on a page, in mm; `isWide`: across the page. */
export const textWidth = (isWide: boolean): number => (isWide ? A4.height : A4.width) - MARGIN.left - MARGIN.right;
