import sharp from 'sharp';

/** A photo as a phone takes it: lying on its side, with the place in its EXIF. */
export const aPhoto = (width = 640, height = 480): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 120, g: 90, b: 60 } } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 19/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 24/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** Few bytes, many pixels. */
export const aBomb = (): Promise<Buffer> =>
  sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: 'white' }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();

export const aPdf = (text = 'Quyết định'): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Title (${text}) >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`);

/** The first bytes of what an iPhone saves. */
export const aHeic = (): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);

export const anSvg = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.domain)</script></svg>');

export const anExecutable = (): Buffer => Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(512)]);
