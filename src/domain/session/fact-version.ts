/** The newest shape of fact that this build understands. A fact with a higher version is kept and not read. */
export const FACT_VERSION = 1;
