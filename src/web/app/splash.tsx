import { Wordmark } from './wordmark.tsx';
import { words } from './words.ts';

/** The first second: the name and nothing that moves. */
export const Splash = () => (
  <main className="grid min-h-dvh place-items-center">
    <h1 className="sr-only">{words.unwind}</h1>
    <Wordmark size={32} />
  </main>
);
