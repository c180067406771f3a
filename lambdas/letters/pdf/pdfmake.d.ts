/** What is used of the library, which has no types of its own. */
declare module 'pdfmake' {
  type Face = 'normal' | 'bold' | 'italics' | 'bolditalics';
  const pdfmake: {
    readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
    setFonts(fonts: Readonly<Record<string, Readonly<Record<Face, string>>>>): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  };
  // biome-ignore lint/style/noDefaultExport: as the library exports it.
  export default pdfmake;
}
