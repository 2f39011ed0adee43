import { networkOf, Rates } from '../../server/http/rates';

const asked = { requests: 1, acts: 0, searches: 0 };
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the budget of a département', () => {
  it('is twenty times that of an account, so that none can spend it alone', async () => {
    const rates = new Rates({ requests: 2, acts: 0, searches: 0, failures: 0, strangers: 0 });
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
    const rates = new Rates({ requests: 100, acts: 1, searches: 0, failures: 0, strangers: 0 });
    for (let act = 0; act < 21; act += 1) rates.enter('38', { requests: 1, acts: 1, searches: 0 });
    await settled();
    expect(() => rates.enter('38', { requests: 1, acts: 1, searches: 0 })).toThrow('dans ce département');
    expect(() => rates.enter('38', asked)).not.toThrow();
  });

  it('counts nothing where the setting says 0', async () => {
    const rates = new Rates({ requests: 0, acts: 0, searches: 0, failures: 0, strangers: 0 });
    for (let i = 0; i < 1_000; i += 1) rates.enter('38', { requests: 1, acts: 1, searches: 1 });
    await settled();
    expect(() => rates.enter('38', asked)).not.toThrow();
    await expect(rates.charge('account', 'requests')).resolves.toEqual({});
  });
});

describe('strangers', () => {
  const none = { requests: 0, acts: 0, searches: 0, failures: 0 };

  it('of many addresses together have twenty times what one has', async () => {
    const rates = new Rates({ ...none, strangers: 1 });
    for (let one = 0; one < 20; one += 1) await rates.chargeStranger(`192.0.2.${one}`);
    await expect(rates.chargeStranger('192.0.2.99')).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
    await expect(rates.charge('account', 'requests')).resolves.toEqual({});
  });

  it('of one subscriber of IPv6 are one, whichever of its addresses they use', () => {
    expect(['2001:db8:1:2::1', '2001:0db8:1:2:ffff:0:0:9', '2001:db8:1:2:3:4:5:6'].map(networkOf)).toEqual(
      Array(3).fill('2001:db8:1:2'),
    );
    expect(['192.0.2.1', '::1', '::ffff:192.0.2.1', '2001:db8:1:3::1'].map(networkOf)).toEqual([
      '192.0.2.1',
      '0:0:0:0',
      '::ffff:192.0.2.1',
      '2001:db8:1:3',
    ]);
  });
});
