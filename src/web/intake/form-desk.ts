import type { NextStep } from '#domain/intake/next-step.ts';
import type { Drawer } from './drawer.ts';
import type { Filling } from './filling.ts';
import { openFormBook, type FormBook } from './form-book.ts';
import type { FormPort, HandInAnswer } from './port.ts';
import { startSender, type Sender } from './sender.ts';

export type DeskState = {
  readonly next: NextStep | null;
  /** The form was opened in another tab of this browser, and goes on there. */
  readonly tab: 'here' | 'elsewhere';
  /** A consent text that changed while it was being signed. */
  readonly changedText: string | null;
  /** What the practice missed when the form was handed in. */
  readonly missing: Extract<HandInAnswer, { kind: 'unanswered' | 'not-signed' }> | null;
};

/** One open form: what lies on the phone, what goes out by itself, and what became of it. */
export type FormDesk = {
  readonly book: FormBook;
  readonly sender: Sender;
  readonly state: () => DeskState;
  subscribe(listener: () => void): () => void;
  readonly change: (changing: (filling: Filling) => Filling) => void;
  readonly close: () => void;
};

type Opening = {
  readonly drawer: Drawer;
  readonly filling: Filling;
  readonly port: FormPort;
  /** One name for all tabs of this browser that hold the same form. */
  readonly name: string;
  readonly chance: () => number;
};

export const openFormDesk = ({ drawer, filling, port, name, chance }: Opening): FormDesk => {
  const book = openFormBook(drawer, filling);
  const listeners = new Set<() => void>();
  let state: DeskState = { next: null, tab: 'here', changedText: null, missing: null };
  const become = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const onHandedIn = (answer: HandInAnswer): void => {
    if (answer.kind !== 'handed-in') {
      book.change((now) => ({ ...now, handIn: 'no' }));
      return become({ missing: answer });
    }
    // Handed in: nothing of it stays on the phone.
    book.close();
    become({ next: answer.next });
    void book.atRest().then(() => drawer.empty());
  };
  const onOtherVersion = (text: string): void => {
    book.change((now) => ({
      ...now,
      signatures: now.signatures.filter((one) => one.text !== text),
      handIn: 'no',
    }));
    become({ changedText: text });
  };
  const sender = startSender({ book, port, onHandedIn, onOtherVersion, chance });
  const close = (): void => {
    sender.stop();
    book.close();
    letGo();
  };
  const letGo = holdAlone(name, () => {
    sender.stop();
    book.close();
    become({ tab: 'elsewhere' });
  });
  void sender.nudge();
  return {
    book,
    sender,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (changing) => {
      if (state.missing) become({ missing: null });
      book.change(changing);
      void sender.nudge();
    },
    close,
  };
};

/** Two tabs that write the same form would lose each other's answers: the newer one takes it over. */
const holdAlone = (name: string, onTaken: () => void): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  navigator.locks.request(`unwind-form:${name}`, { steal: true }, () => promise).catch(onTaken);
  return resolve;
};
