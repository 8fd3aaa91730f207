import { PHOTO_BYTES } from '#contract/site.ts';

export type PhotoUse = keyof typeof PHOTO_BYTES;
type SmallPhoto = { readonly blob: Blob; readonly width: number; readonly height: number };

/** The longest side at first; when no quality is small enough, the picture itself becomes smaller. */
const LONGEST = { page: 880, portrait: 320 } as const;
const QUALITIES = [0.8, 0.7, 0.6, 0.5, 0.4, 0.3] as const;
const SMALLEST_SIDE = 120;

/**
 * The picture drawn anew, small enough for a page that weighs 60 kB, and with nothing in it but what is seen: not where,
 * when or with what it was taken. Undefined when it cannot be made small enough.
 */
export async function smallPhoto(file: Blob, use: PhotoUse): Promise<SmallPhoto | undefined> {
  const picture = await createImageBitmap(file);
  const longest = Math.max(picture.width, picture.height);
  for (
    let side: number = Math.min(LONGEST[use], longest);
    side >= SMALLEST_SIDE;
    side = Math.round(side * 0.8)
  ) {
    const drawn = drawnAt(picture, side / longest);
    for (const quality of QUALITIES) {
      const blob = await drawn.convertToBlob({ type: 'image/webp', quality });
      // A browser that cannot write WebP hands back PNG.
      const small =
        blob.type === 'image/webp' ? blob : await drawn.convertToBlob({ type: 'image/jpeg', quality });
      if (small.size <= PHOTO_BYTES[use]) return { blob: small, width: drawn.width, height: drawn.height };
    }
  }
  return undefined;
}

function drawnAt(picture: ImageBitmap, scale: number): OffscreenCanvas {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw');
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
}
