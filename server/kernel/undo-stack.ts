/** Said by a step that finished after the stop had begun: the start goes no further. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** What has been started, and how to undo it, last first. */
export class UndoStack {
  private readonly undos: (() => Promise<void>)[] = [];
  private unwinding: Promise<void> | undefined;

  get isUnwinding(): boolean {
    return this.unwinding !== undefined;
  }

  /** A step that ends after the stop began is undone at once. */
  async step<T>(work: Promise<T>, undo: (made: T) => Promise<void>): Promise<T> {
    const made = await work;
    if (this.isUnwinding) {
      await undo(made);
      throw new Interrupted();
    }
    this.undos.push(() => undo(made));
    return made;
  }

  unwind(): Promise<void> {
    return (this.unwinding ??= this.run());
  }

  /** A step that cannot be undone must not keep the others from it. */
  private async run(): Promise<void> {
    let failure: unknown;
    for (let undo = this.undos.pop(); undo !== undefined; undo = this.undos.pop()) {
      await undo().catch((error: unknown) => (failure ??= error));
    }
    if (failure !== undefined) throw failure;
  }
}
