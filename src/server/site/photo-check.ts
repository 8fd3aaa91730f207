import { accepted, refused, type Result } from '#domain/base/result.ts';

export type CheckedPhoto = {
  readonly type: 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
};
type No = { readonly reason: 'no-photo' } | { readonly reason: 'tells-more' };

const noPhoto = refused({ reason: 'no-photo' } as const);
/** EXIF, XMP or a comment: where and when it was taken, and with what. */
const tellsMore = refused({ reason: 'tells-more' } as const);

/** What the bytes are, read from themselves and from nothing that was said of them. */
export function checkPhoto(bytes: Buffer): Result<CheckedPhoto, No> {
  try {
    if (bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xff_d8_ff) return checkJpeg(bytes);
    if (ascii(bytes, 0) === 'RIFF' && ascii(bytes, 8) === 'WEBP') return checkWebp(bytes);
    return noPhoto;
  } catch (error) {
    // It ends before its own lengths say.
    if (error instanceof RangeError) return noPhoto;
    throw error;
  }
}

const ascii = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4);

/** Segments up to the picture itself (ITU T.81, B.1). */
function checkJpeg(bytes: Buffer): Result<CheckedPhoto, No> {
  let at = 2;
  let size: Pick<CheckedPhoto, 'width' | 'height'> | undefined;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return noPhoto;
    const marker = bytes.readUInt8(at + 1);
    if (marker === SCAN) break;
    if (TELLING.has(marker)) return tellsMore;
    if (FRAMES.has(marker)) size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  if (!size || !endsAs(bytes, 0xff_d9)) return noPhoto;
  return measured('image/jpeg', size);
}

const SCAN = 0xda;
// Baseline, extended and progressive frames.
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
// APP1 holds EXIF and XMP, APP13 what an editor added, COM a comment. APP0 and the colour profile (APP2) tell of nobody.
const TELLING = new Set([0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe]);

const endsAs = (bytes: Buffer, marker: number): boolean => bytes.readUInt16BE(bytes.length - 2) === marker;

/** Chunks of the container (RFC 9649, 2.7). */
function checkWebp(bytes: Buffer): Result<CheckedPhoto, No> {
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return noPhoto;
  let size: Pick<CheckedPhoto, 'width' | 'height'> | undefined;
  for (let at = 12; at < bytes.length;) {
    const [name, length] = [ascii(bytes, at), bytes.readUInt32LE(at + 4)];
    if (name === 'EXIF' || name === 'XMP ') return tellsMore;
    if (!KNOWN.has(name)) return noPhoto;
    size ??= sizeIn(bytes, name, at + 8);
    at += 8 + length + (length % 2);
  }
  return size ? measured('image/webp', size) : noPhoto;
}

const KNOWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function sizeIn(bytes: Buffer, name: string, at: number): Pick<CheckedPhoto, 'width' | 'height'> | undefined {
  if (name === 'VP8 ')
    return { width: bytes.readUInt16LE(at + 6) & 0x3f_ff, height: bytes.readUInt16LE(at + 8) & 0x3f_ff };
  if (name === 'VP8L') {
    const bits = bytes.readUInt32LE(at + 1);
    return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
  }
  if (name === 'VP8X')
    return { width: bytes.readUIntLE(at + 4, 3) + 1, height: bytes.readUIntLE(at + 7, 3) + 1 };
  return undefined;
}

const LONGEST_SIDE = 4096;

function measured(
  type: CheckedPhoto['type'],
  { width, height }: Pick<CheckedPhoto, 'width' | 'height'>,
): Result<CheckedPhoto, No> {
  if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) return noPhoto;
  return accepted({ type, width, height });
}
