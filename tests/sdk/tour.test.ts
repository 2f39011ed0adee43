import { PasserelleClient } from '../../client-sdk/src';
import type { Item } from '../../client-sdk/tour/items';
import { Story } from '../../client-sdk/tour/story';
import { tell } from '../../client-sdk/tour/tell';
import { World } from '../../client-sdk/tour/world';
import { Api } from '../support/api';

const nobody = { chapter: () => undefined, step: () => undefined };

describe('the tour, against a real server', () => {
  let api: Api;
  const worlds: World[] = [];

  beforeAll(async () => {
    api = await Api.open();
    const accounts = {
      as: async (name: string) => new PasserelleClient({ url: api.url, token: await api.token(name) }),
    };
    for (const run of ['first', 'second']) {
      const world = new World(new Story(nobody), accounts, '38', run);
      await tell(world);
      worlds.push(world);
    }
  }, 120_000);

  afterAll(() => api.close());

  it('succeeds at every step, as often as it is told on the same data', () => {
    for (const { story } of worlds) {
      expect(story.steps.filter(({ ok }) => !ok)).toEqual([]);
      expect(story.steps.length).toBeGreaterThan(30);
    }
  });

  it('keeps what each reader received of the same point, and the coverage for the MIPROF', () => {
    const { views } = worlds[0]!;
    expect(Object.keys(views).sort()).toEqual([
      'association',
      'coordinator',
      'foreigners',
      'magistrate',
      'miprof',
      'parquet',
      'police',
      'prefecture',
    ]);
    const items = Object.entries(views)
      .filter(([reader]) => reader !== 'miprof')
      .map(([, item]) => item as Item);
    expect(new Set(items.map(({ id }) => id)).size).toBe(1);
    expect(new Set(items.map((item) => Object.keys(item.referral!.sheet!).join())).size).toBe(1);
  });

  it('shows no free text and no full value to a reader at MINIMISED', () => {
    const police = worlds[0]!.views.police as Item;
    expect(police.referral!.sheet!.complaint).toMatchObject({
      level: 'MINIMISED',
      exists: 'YES',
      narrative: null,
      service: null,
    });
    expect(JSON.stringify(police)).not.toMatch(/maraude|recruteuse|foyer/);
  });
});
