/** A file that is loaded when it is first needed, and may fail. */
export class LazyFile<T> {
  #value = $state.raw<T | null>(null);
  #status = $state<'idle' | 'loading' | 'failed' | 'ready'>('idle');
  readonly #read: () => Promise<T>;
  #reading: Promise<T | null> | null = null;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  get value(): T | null {
    return this.#value;
  }

  get status(): 'idle' | 'loading' | 'failed' | 'ready' {
    return this.#status;
  }

  /** Loads the file unless it is here or on its way; after a failure it tries again. */
  async load(): Promise<T | null> {
    this.#reading ??= this.#start();
    return await this.#reading;
  }

  async #start(): Promise<T | null> {
    this.#status = 'loading';
    try {
      this.#value = await this.#read();
      this.#status = 'ready';
    } catch {
      // Shown to the reader with a way to try again.
      this.#status = 'failed';
      this.#reading = null;
    }
    return this.#value;
  }
}
