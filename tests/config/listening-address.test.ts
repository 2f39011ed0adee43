import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { ensurePortIsFree } from '../../server/config/listening-address';

describe('the listening address', () => {
  it('is refused in one sentence that proposes another port when it is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      await expect(ensurePortIsFree({ host: '127.0.0.1', port })).rejects.toThrow(`Le port ${port} est déjà pris`);
    } finally {
      other.close();
    }
    await once(other, 'close');
    await expect(ensurePortIsFree({ host: '127.0.0.1', port })).resolves.toBeUndefined();
  });

  it('is refused in one sentence when it is not of this machine', async () => {
    await expect(ensurePortIsFree({ host: '203.0.113.7', port: 0 })).rejects.toThrow(
      "n'est pas une adresse de cette machine",
    );
  });
});
