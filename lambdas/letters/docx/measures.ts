const TWIPS_PER_INCH = 1440;
const MM_PER_INCH = 25.4;

/** The unit of lengths in DOCX, a twentieth of a point. */
export const twips = (mm: number): number => Math.round((mm * TWIPS_PER_INCH) / MM_PER_INCH);

/** The unit of sizes of letters in DOCX, half a point. */
export const halfPoints = (points: number): number => points * 2;
