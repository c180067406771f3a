/** The part of subset-font that we use; the package brings no types of its own. */
declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'woff2';
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
  };
  function subsetFont(font: Uint8Array, characters: string, options: Options): Promise<Uint8Array>;
  export = subsetFont;
}
