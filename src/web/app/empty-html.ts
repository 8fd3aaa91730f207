/**
 * React Aria empties what it says to screen readers by `innerHTML = ''`, which Trusted Types refuse: a number typed twice
 * would stop the page. The default policy lets the empty text through and nothing else.
 */
export const allowEmptyHtml = (): void => {
  if ('trustedTypes' in globalThis)
    trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
};
