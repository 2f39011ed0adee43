import { parseHTML } from 'linkedom';
import { renderBulletin } from '../../server/domains/steering/statistics/bulletin/bulletin';
import type { BulletinFile, BulletinFormat } from '../../server/domains/steering/statistics/bulletin/bulletin-file';
import type { PublishedRelease } from '../../server/domains/steering/statistics/published-release';

const SPACES = /[\u00a0\u202f]/g;
/** No-break spaces read as spaces. */
export const plain = (text: string) => text.replace(SPACES, ' ');
export const spaced = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

export type Rendered = Record<BulletinFormat, BulletinFile>;
export const rendered = async (release: PublishedRelease, earlier: readonly PublishedRelease[] = []) =>
  Object.fromEntries(
    (await renderBulletin(release, earlier, { compressPdf: false })).map((file) => [file.format, file]),
  ) as Rendered;
export const text = (file: BulletinFile) => file.body.toString('utf8');
const pages = new Map<Rendered, ReturnType<typeof parseHTML>['document']>();
export const pageOf = (files: Rendered) =>
  pages.get(files) ?? pages.set(files, parseHTML(text(files.HTML)).document).get(files)!;

/** Four diagonals in each masked square: the first group of a map that is made of paths. */
export const diagonalsOf = (files: Rendered, figure: string): number =>
  [...pageOf(files).querySelectorAll(`#${figure} svg g`)].find(({ children }) => children[0]?.localName === 'path')!
    .children.length;
