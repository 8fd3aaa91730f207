import 'react';

declare module 'react' {
  /** Custom properties may be set from a component: a length or a place that only it knows. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number;
  }
}
