import { Rates } from '../../server/http/rates';

const asked = { requests: 1, acts: 0, searches: 0 };
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the budget of a département', () => {
  it('is twenty times that of an account, so that none can spend it alone', async () => {
    const rates = new Rates({ requests: 2, acts: 0, searches: 0, failures: 0 });
    const spend = async (account: string) => {
      await rates.charge(account, 'requests');
      rates.enter('38', asked);
      await settled();
    };
    for (let account = 0; account < 20; account += 1) for (const _ of [1, 2]) await spend(`account-${account}`);
    await expect(spend('account-0')).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
    await spend('account-20');
    await expect(spend('account-21')).rejects.toMatchObject({
      message: expect.stringContaining('dans ce département'),
      extensions: { code: 'LIMIT_EXCEEDED', retryAfter: expect.any(Number) },
    });
    expect(() => rates.enter('69', asked)).not.toThrow();
  });

  it('lets people read where too many acts were done', async () => {
    const rates = new Rates({ requests: 100, acts: 1, searches: 0, failures: 0 });
    for (let act = 0; act < 21; act += 1) rates.enter('38', { requests: 1, acts: 1, searches: 0 });
    await settled();
    expect(() => rates.enter('38', { requests: 1, acts: 1, searches: 0 })).toThrow('dans ce département');
    expect(() => rates.enter('38', asked)).not.toThrow();
  });

  it('counts nothing where the setting says 0', async () => {
    const rates = new Rates({ requests: 0, acts: 0, searches: 0, failures: 0 });
    for (let i = 0; i < 1_000; i += 1) rates.enter('38', { requests: 1, acts: 1, searches: 1 });
    await settled();
    expect(() => rates.enter('38', asked)).not.toThrow();
    await expect(rates.charge('account', 'requests')).resolves.toEqual({});
  });
});
