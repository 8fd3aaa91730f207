import { useState } from 'react';
import type { SitePhoto } from '#domain/site/site-content.ts';
import { call } from '#web/app/api.ts';
import { smallPhoto, type PhotoUse } from './small-photo.ts';

export type PhotoProblem = 'unreadable' | 'refused' | 'failed';

/** Makes a chosen picture small, sends it, and hands over what the page says of it. */
export const useAddPhoto = (use: PhotoUse, add: (photo: Omit<SitePhoto, 'alt'>) => void) => {
  const [state, setState] = useState<'resting' | 'working' | PhotoProblem>('resting');
  const choose = async (file: File): Promise<void> => {
    setState('working');
    try {
      const small = await smallPhoto(file, use).catch(() => 'unreadable' as const);
      if (small === 'unreadable') return setState('unreadable');
      if (!small) return setState('refused');
      const id = crypto.randomUUID();
      const answer = await call('addSitePhoto', { body: { id, use, base64: await base64Of(small.blob) } });
      if (!answer.ok) return setState('refused');
      add(answer.value);
      return setState('resting');
    } catch {
      return setState('failed');
    }
  };
  return { state, choose };
};

const base64Of = async (blob: Blob): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
