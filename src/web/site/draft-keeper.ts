import type { SiteContent } from '#domain/site/site-content.ts';

export type DraftState =
  | { readonly kind: 'saved' | 'waiting' | 'changed' }
  | { readonly kind: 'failed'; readonly failure: unknown };

type Sent = { readonly version: number } | 'changed';
type Sending = (version: number, content: SiteContent) => Promise<Sent>;

/** Typing rests so long before the draft is sent. */
const REST_MS = 600;

/** Keeps a draft on the server while it is typed: one request at a time, always with the newest words. */
export class DraftKeeper {
  readonly #send: Sending;
  readonly #tell: (state: DraftState) => void;
  #version: number;
  #unsent: SiteContent | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | undefined;

  constructor(version: number, send: Sending, tell: (state: DraftState) => void) {
    this.#version = version;
    this.#send = send;
    this.#tell = tell;
  }

  get version(): number {
    return this.#version;
  }

  write(content: SiteContent): void {
    this.#unsent = content;
    this.#tell({ kind: 'waiting' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Another draft has taken this one's place on the server. */
  restart(version: number): void {
    clearTimeout(this.#timer);
    this.#unsent = undefined;
    this.#version = version;
    this.#tell({ kind: 'saved' });
  }

  /** Settles when nothing waits, or what waits could not be sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#underWay) await this.#underWay;
    if (this.#unsent === undefined) return;
    this.#underWay = this.#sendNewest(this.#unsent).finally(() => (this.#underWay = undefined));
    await this.#underWay;
  }

  async #sendNewest(content: SiteContent): Promise<void> {
    try {
      const sent = await this.#send(this.#version, content);
      if (sent === 'changed') return this.#tell({ kind: 'changed' });
      this.#version = sent.version;
      if (this.#unsent !== content) return undefined;
      this.#unsent = undefined;
      this.#tell({ kind: 'saved' });
    } catch (failure) {
      this.#tell({ kind: 'failed', failure });
    }
    return undefined;
  }
}
