import type { Step } from '#domain/intake/card.ts';
import { itemOf } from '#domain/screening/items.ts';
import { inReadersLanguage, textsToOffer, textsToSign, type TextToSign } from './consents.ts';
import { type Filling, valueOf } from './filling.ts';
import { draftOf } from './own-drawing.ts';
import { valueWords } from './value-words.ts';
import { words } from './words.ts';

/** One line of the overview: what was asked, what was said, and the card on which it can be changed. */
export type ReviewLine = {
  readonly key: string;
  readonly step: string;
  readonly asked: string;
  readonly said: readonly string[];
  readonly isMissing: boolean;
};

export type ReviewSection = { readonly title: string; readonly lines: readonly ReviewLine[] };

/** What the client told, in the order of the form. A list that was ticked is one line that names what is so. */
export const reviewOf = (filling: Filling, steps: readonly Step[]): readonly ReviewSection[] => {
  const bySection = Map.groupBy(steps, ({ sectionTitle }) => sectionTitle);
  return [...bySection].map(([title, inside]) => ({
    title,
    lines: inside.flatMap((step) => linesOf(filling, step)),
  }));
};

const linesOf = (filling: Filling, step: Step): readonly ReviewLine[] => {
  switch (step.kind) {
    case 'overview':
    case 'checklist':
      return [tickedLine(filling, step)];
    case 'drawing': {
      const said = [words.review.drawn(draftOf(filling.drawing).marks.length)];
      return [{ key: step.id, step: step.id, asked: step.title, said, isMissing: false }];
    }
    case 'consent':
      return [
        ...textsToSign(filling).map((text) => textLine(step, text, words.review.toSign)),
        ...textsToOffer(filling).map((text) => ({
          ...textLine(step, text, words.consent.mayBeLeft),
          isMissing: false,
        })),
      ];
    case 'questions':
    case 'phq':
    case 'medicines':
    case 'activities':
    case 'places':
      return step.items.map((item) => itemLine(filling, step, item));
  }
};

const textLine = (step: Step, text: TextToSign, unsigned: string): ReviewLine => ({
  key: text.text,
  step: step.id,
  asked: inReadersLanguage(text).title,
  said: [text.signer === null ? unsigned : words.review.signedBy(text.signer)],
  isMissing: text.signer === null,
});

const itemLine = (filling: Filling, step: Step, id: string): ReviewLine => {
  const [item, value] = [itemOf(id), valueOf(filling, id)];
  const said = item === undefined || value === undefined ? [] : valueWords(item, value);
  return {
    key: id,
    step: step.id,
    asked: item?.ask ?? step.title,
    said: said.length > 0 ? said : [words.review.empty],
    isMissing: value === undefined && step.required.includes(id),
  };
};

const tickedLine = (filling: Filling, step: Step): ReviewLine => {
  const asked = (value: string): readonly string[] =>
    step.items.filter((id) => valueOf(filling, id) === value).map((id) => itemOf(id)?.ask ?? id);
  const isMissing = step.required.some((id) => valueOf(filling, id) === undefined);
  const said = [
    ...asked('yes').map((ask) => words.review.saidYes(ask)),
    ...asked('unknown').map((ask) => words.review.saidUnknown(ask)),
  ];
  const nothing = isMissing ? words.review.empty : words.review.allNo;
  return {
    key: step.id,
    step: step.id,
    asked: step.title,
    said: said.length > 0 ? said : [nothing],
    isMissing,
  };
};
