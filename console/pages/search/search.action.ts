import { action } from '../../http/act';
import { NotTaken } from '../../http/fields';
import { foundPage } from './found.page';
import { searchPage } from './search.page';

export const search = action({
  path: '/:departement/recherche',
  refusedOn: searchPage,
  run: (_client, fields) => {
    const typed = fields.text('recherche').trim().slice(0, 80);
    if (typed === '') throw new NotTaken('recherche', 'Écrivez une référence ou un nom.');
    return Promise.resolve({ shown: foundPage(typed) });
  },
});
