import { checkExternalDatabase } from '../../server/embedded/external-database';
import { sharedAdminUrl } from '../support/cluster';

describe('a database given by DATABASE_URL', () => {
  it('is taken when it answers', async () => {
    await expect(checkExternalDatabase(sharedAdminUrl())).resolves.toBeUndefined();
  });

  it('is refused in one sentence, without its password, when nothing listens', async () => {
    const refused = checkExternalDatabase('postgresql://me:s3cret@127.0.0.1:1/base');
    await expect(refused).rejects.toThrow(/^La base de DATABASE_URL \(127\.0\.0\.1:1\/base\) n'est pas joignable/);
    await expect(refused).rejects.not.toThrow(/s3cret/);
  });

  it('is refused in one sentence when the password is wrong or the base does not exist', async () => {
    const wrong = new URL(sharedAdminUrl());
    wrong.password = 'wrong';
    await expect(checkExternalDatabase(wrong.href)).rejects.toThrow('le compte ou le mot de passe est refusé');
    const missing = new URL(sharedAdminUrl());
    missing.pathname = '/missing';
    await expect(checkExternalDatabase(missing.href)).rejects.toThrow("cette base n'existe pas");
  });
});
