/** Whether an address is that of a running session or of its chart; its note is not. */
export const isLiveSession = (pathname: string): boolean =>
  /^\/clients\/[^/]+\/session\/[^/]+(\/chart)?$/.test(pathname);
