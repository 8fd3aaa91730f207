import type { ReactNode } from 'react';

/** The parts of a page side by side, each a list item with a link that looks as `partLook` says. */
export const PartsBar = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <nav
    aria-label={label}
    className="-mx-4 mb-8 overflow-x-auto border-b border-line px-2 sm:mx-0 sm:px-0 print:hidden"
  >
    <ul className="flex">{children}</ul>
  </nav>
);
