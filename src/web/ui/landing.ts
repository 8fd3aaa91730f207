let navigated = false;

/** Called by the router on every navigation: from then on a new page's title takes the focus. */
export const noteNavigation = (): void => {
  navigated = true;
};

/** Puts the focus on a page's title after a navigation; the first page leaves it to the browser. */
export const land = (heading: HTMLElement | null): void => {
  if (navigated) heading?.focus({ preventScroll: true });
};
