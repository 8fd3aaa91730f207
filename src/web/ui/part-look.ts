const LOOK = 'flex min-h-12 items-center border-b-2 px-3 -outline-offset-2 whitespace-nowrap no-underline';

/** How the link to one part of a page looks, and what it says of itself, where the part is the one shown. */
export const partLook = (isHere: boolean) =>
  isHere
    ? ({ 'aria-current': 'page', className: `${LOOK} border-accent font-medium text-ink` } as const)
    : { className: `${LOOK} border-transparent text-ink-soft hover:text-ink` };
