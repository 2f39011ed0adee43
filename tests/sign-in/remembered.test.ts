import { Remembered } from '../../server/identity/remembered';

describe('what is remembered of the database', () => {
  it('is asked once', async () => {
    const remembered = new Remembered<string>();
    const ask = jest.fn(() => Promise.resolve('open'));
    expect([await remembered.getOrAsk('a', ask), await remembered.getOrAsk('a', ask)]).toEqual(['open', 'open']);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('never brings back what was forgotten while the answer was on its way', async () => {
    const remembered = new Remembered<string>();
    let answer: (value: string) => void = () => undefined;
    const asked = remembered.getOrAsk(
      'a',
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    remembered.forget((value) => value === 'open');
    answer('open');
    expect(await asked).toBe('open');
    expect(remembered.get('a')).toBeUndefined();
  });
});
