/** Milliseconds after which something is drawn in place of a module that has not come. */
const PATIENCE = 1000;

/** A module that a bundler can keep apart: nothing of it is there before somebody has asked for it. */
export class Later<Module> {
  module: Module | undefined;
  hasFailed = false;
  private readonly fetch: () => Promise<Module>;
  private coming: Promise<void> | undefined;

  /** `fetch` imports the module. */
  constructor(fetch: () => Promise<Module>) {
    this.fetch = fetch;
  }

  /** Loads the module once. Where it cannot be had, {@link hasFailed} says so: the promise never rejects. */
  load(): Promise<void> {
    this.coming ??= this.fetch().then(
      (module) => {
        this.module = module;
      },
      () => {
        this.hasFailed = true;
      },
    );
    return this.coming;
  }

  /** Loads the module, and waits a moment for it. */
  async loadSoon(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([this.load(), patience]);
  }
}
