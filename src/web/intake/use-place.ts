import { useLocation, useRouter } from '@tanstack/react-router';
import type { Place } from './steps.ts';

declare module '@tanstack/history' {
  /** Where in a form the client is. In the history's state and not in the address, which would say what is asked. */
  interface HistoryState {
    formPlace?: string;
    /** How many cards of this form lie behind this one in the browser's history. */
    formDepth?: number;
    /** Gone to from the overview, and back to it from here. */
    formFrom?: 'review';
  }
}

export type Places = {
  readonly place: Place | undefined;
  readonly from: 'review' | undefined;
  /** The browser's back button leads back from there. */
  readonly go: (place: Place, from?: 'review') => void;
  /** Names the card in the entry that stands, so that a reload shows it again. */
  readonly stay: (place: Place) => void;
  /** To where the client came from, or else to this place. */
  readonly back: (otherwise: Place) => void;
};

export const usePlaces = (): Places => {
  const { history } = useRouter();
  const { href, state } = useLocation();
  const depth = state.formDepth ?? 0;
  return {
    place: state.formPlace,
    from: state.formFrom,
    go: (place, from) =>
      history.push(href, { formPlace: place, formDepth: depth + 1, ...(from ? { formFrom: from } : {}) }),
    stay: (place) => history.replace(href, { formPlace: place, formDepth: depth }),
    back: (otherwise) =>
      depth > 0 ? history.back() : history.replace(href, { formPlace: otherwise, formDepth: 0 }),
  };
};
