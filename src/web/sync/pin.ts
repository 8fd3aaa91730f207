export const PIN_DIGITS = 6;
/** After this many wrong PINs only a signed-in connection opens the store. */
export const PIN_TRIES = 5;

/** A PIN that a passer-by would try first: one digit repeated, or six in a row. */
export const isTooPlainPin = (pin: string): boolean => {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
};
