import { Interrupted, UndoStack } from '../../server/kernel/undo-stack';

const nothing = () => Promise.resolve();

describe('the undo stack', () => {
  it('undoes the last step first, each once', async () => {
    const stack = new UndoStack();
    const undone: string[] = [];
    for (const name of ['database', 'server']) {
      await stack.step(Promise.resolve(name), async (made) => void undone.push(made));
    }
    await Promise.all([stack.unwind(), stack.unwind()]);
    expect(undone).toEqual(['server', 'database']);
  });

  it('undoes at once a step that ends after the stop began, and goes no further', async () => {
    const stack = new UndoStack();
    const undone: string[] = [];
    const late = stack.step(Promise.resolve('late'), async (made) => void undone.push(made));
    await Promise.all([stack.unwind(), expect(late).rejects.toThrow(Interrupted)]);
    expect(undone).toEqual(['late']);
  });

  it('undoes the others when one cannot be undone, and says so', async () => {
    const stack = new UndoStack();
    const undone: string[] = [];
    await stack.step(Promise.resolve('database'), async (made) => void undone.push(made));
    await stack.step(nothing(), () => Promise.reject(new Error('stuck')));
    await expect(stack.unwind()).rejects.toThrow('stuck');
    expect(undone).toEqual(['database']);
  });
});
