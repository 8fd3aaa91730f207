import { readFile } from 'node:fs/promises';
import encode, { init } from '@jsquash/webp/encode.js';
import type { Picture } from './shade.ts';

const parcel = new URL('codec/enc/webp_enc.wasm', import.meta.resolve('@jsquash/webp/encode.js'));
let ready: Promise<unknown> | undefined;

/** WebP with alpha. The codec is WebAssembly without threads or SIMD, so every machine writes the same bytes. */
export async function webpOf({ width, height, data }: Picture): Promise<Uint8Array> {
  ready ??= readFile(parcel).then(async (bytes) => init(await WebAssembly.compile(bytes)));
  await ready;
  const image = { width, height, data, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as ImageData;
  return new Uint8Array(await encode(image, { quality: 72, method: 6, alpha_quality: 80, use_sharp_yuv: 1 }));
}
