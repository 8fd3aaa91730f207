import type { FormEvent } from 'react';

/**
 * Takes a field's problem away as soon as it is mended, and not only when the field is left: otherwise the form would
 * move under the finger that presses its button.
 */
export const mendWhileTyping = (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
  const input = event.currentTarget;
  if (input.dataset['invalid'] === undefined) return;
  setTimeout(() => {
    if (!hasProblemOfItsOwn(input.validity)) input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

/** What the browser itself holds against the text; a custom problem may be the one that has just been mended. */
const hasProblemOfItsOwn = (validity: ValidityState): boolean =>
  validity.valueMissing ||
  validity.typeMismatch ||
  validity.patternMismatch ||
  validity.tooShort ||
  validity.badInput;
