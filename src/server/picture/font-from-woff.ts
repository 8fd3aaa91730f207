import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

type Table = { readonly tag: number; readonly checksum: number; readonly bytes: Uint8Array };

/** The font in a WOFF file (W3C, WOFF 1.0) as the plain font file that it wraps: its tables, inflated. */
export function fontFromWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f_4646) throw new Error('Not a WOFF file');
  const tables = Array.from({ length: view.getUint16(12) }, (_, place) =>
    tableAt(woff, view, HEADER + place * ENTRY),
  );
  return fontOf(view.getUint32(4), tables);
}

function tableAt(woff: Uint8Array, view: DataView, at: number): Table {
  const [offset, stored, whole] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
  const bytes = woff.subarray(offset, offset + stored);
  return {
    tag: view.getUint32(at),
    checksum: view.getUint32(at + 16),
    bytes: stored < whole ? inflateSync(bytes) : bytes,
  };
}

/** Header and directory as OpenType wants them, then the tables, each on a boundary of four bytes. */
function fontOf(flavour: number, tables: readonly Table[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), directory);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = directory;
  for (const [place, { tag, checksum, bytes }] of tables.entries()) {
    for (const [word, value] of [tag, checksum, offset, bytes.length].entries())
      view.setUint32(12 + place * 16 + word * 4, value);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return font;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
