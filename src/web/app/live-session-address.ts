/** Whether an address is that of a running session; its note is not. */
export const isLiveSession = (pathname: string): boolean =>
  /^\/clients\/[^/]+\/session\/[^/]+$/.test(pathname);
