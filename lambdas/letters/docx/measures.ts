const TWIPS_PER_INCH = 1440;
const MM_PER_INCH = 25.4;

/** The unit of lengths in DOCX, a twentieth of a point. */
export const twips = (mm: number): number => Math.round((mm * TWIPS_PER_INCH) / MM_PER_INCH);

/** The unit of sizes of letters in DOCX, half a point. */
export const halfPoints = (points: number): number => points * 2;

/** A4 and its margins, in mm, as `STYLE` of the HTML has them. */
export const A4 = { width: 210, height: 297 } as const;
export const MARGIN = { top: 20, right: 15, bottom: 20, left: 30, header: 10 } as const;

/** The width of text on a page, in mm. */
export const textWidth = (isWide: boolean): number => (isWide ? A4.height : A4.width) - MARGIN.left - MARGIN.right;
