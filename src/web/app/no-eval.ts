/**
 * Zod compiles its checks with `eval` where it can. The content security policy forbids that, and even the question whether
 * it may is reported as a violation; so zod, which comes with the pages that need it, is told beforehand not to ask.
 */
export const forbidEval = (): void => {
  Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
};
