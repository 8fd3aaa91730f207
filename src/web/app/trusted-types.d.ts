/** What browsers with Trusted Types have, as far as the app uses it; TypeScript's library does not know it yet. */
declare const trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string } | { createHTML(html: string): string | null },
      ): {
        /** A TrustedScriptURL, which the doors that want one take where they are typed to take text. */
        createScriptURL(address: string): string;
      };
    }
  | undefined;
