import fc from 'fast-check';
import { foldName, lettersOf, saysSomething } from '../../server/kernel/fold-name';

/** Letters that names of people who are met here are written with, composed. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàâäãåāăąçćčďđðéèêëēęěğħíîïīıłńňñóôöõōőøœæþřśšşßťŧúûüūůűýÿźżžọẹṣəɓɗƙŋ'];
const letter = fc.constantFrom(...LETTERS, ...LETTERS.map((one) => one.toUpperCase()));
const word = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('a name, folded', () => {
  it('is the same composed and decomposed, in capitals and in small letters, and folded again', () => {
    fc.assert(
      fc.property(name, (written) => {
        const folded = foldName(written);
        for (const other of [
          written.normalize('NFD'),
          written.normalize('NFKC'),
          written.toUpperCase(),
          written.toLowerCase(),
          folded,
        ])
          expect(foldName(other)).toBe(folded);
      }),
    );
  });

  it('has the plain letters of the alphabet alone, whatever stood on them or within them', () => {
    fc.assert(fc.property(name, (written) => expect(foldName(written)).toMatch(/^[a-z]+( [a-z]+)*$/)));
  });

  it('is the same whatever separates its words, and whatever is written that nobody sees', () => {
    const between = fc.constantFrom(' ', '-', '  ', '\u00A0', '’', "'", '\u2011', '\u02BC', ' \u200B', '\u00AD ', ', ');
    fc.assert(
      fc.property(word, word, between, (one, other, separator) => {
        expect(foldName(`\u200B ${one}${separator}${other}\uFEFF`)).toBe(foldName(`${one} ${other}`));
      }),
    );
  });

  it.each([
    ['Łukasz Groß', 'lukasz gross'],
    ['KOÇ', 'koc'],
    ['İpek Işıl', 'ipek isil'],
    ['Þórður Æsa', 'thordur aesa'],
    ['O’Neill-ʿAbd el-Raḥmān', 'o neill abd el rahman'],
    ['مُحَمَّد', 'محمد'],
    ['Ｋｏｖａｃｓ ﬁona', 'kovacs fiona'],
    ['ΣΟΦΟΣ', 'σοφοσ'],
  ])('%s is « %s »', (written, folded) => expect(foldName(written)).toBe(folded));

  it('keeps particles, and different names apart', () => {
    expect([lettersOf('El-Hadji'), lettersOf('Elhadji'), lettersOf('Hadji')]).toEqual(['elhadji', 'elhadji', 'hadji']);
    expect(new Set(['Kos', 'Koch', 'Koc', 'Kok'].map(foldName)).size).toBe(4);
  });
});

describe('a text says something', () => {
  it.each(['A', ' 7 ', 'É', '李', 'م', '«a»'])('where a letter or a digit is seen: %j', (text) =>
    expect(saysSomething(text)).toBe(true),
  );
  it.each(['', ' ', '.', '--', '\u200B', '\u00A0', '\u3164', '\u115F\u2060', '\u2800', '?', '\u0301', '\n'])(
    'not where there is none: %j',
    (text) => expect(saysSomething(text)).toBe(false),
  );
});
