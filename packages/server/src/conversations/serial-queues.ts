const NOTHING_BEFORE = Promise.resolve();

/** Runs tasks of the same key one after another, so that one node does not race against itself. */
export class SerialQueues {
  readonly #tails = new Map<string, Promise<void>>();

  run<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
    const result = (this.#tails.get(key) ?? NOTHING_BEFORE).then(task);
    const forget = () => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    };
    const tail = result.then(forget, forget);
    this.#tails.set(key, tail);
    return result;
  }
}
