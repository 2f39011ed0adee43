import type { HttpBrowser } from '../support/http-browser';

const WARM_UP = 15;
const ROUNDS = 60;

export interface ServerTime {
  pageMilliseconds: number;
  apiMilliseconds: number;
  ratio: number;
}

const median = (values: number[]): number => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The page and the same document asked of the API, in turn, over the same loopback; medians. */
export async function serverTime(
  session: HttpBrowser,
  path: string,
  askApi: () => Promise<number>,
): Promise<ServerTime> {
  const page: number[] = [];
  const api: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const visited = await session.visit(path);
    if (visited.status !== 200) throw new Error(`${path} answers ${visited.status}`);
    const asked = await askApi();
    if (round < WARM_UP) continue;
    page.push(visited.milliseconds);
    api.push(asked);
  }
  const [ofPage, ofApi] = [median(page), median(api)];
  return { pageMilliseconds: rounded(ofPage), apiMilliseconds: rounded(ofApi), ratio: rounded(ofPage / ofApi) };
}
