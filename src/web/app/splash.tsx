import { Wordmark } from './wordmark.tsx';

/** The first second: the name and nothing that moves. */
export const Splash = () => (
  <main className="grid min-h-dvh place-items-center">
    <Wordmark size={32} />
  </main>
);
