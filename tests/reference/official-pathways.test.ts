import { gapOf, officialStocks, stockBefore } from '../../server/reference/official-pathways';
import { territoryOf } from '../../server/reference/reference-data';

describe('what the State has published of pathways', () => {
  it('names known départements, the largest first, and no more pathways than it counts', () => {
    for (const { pathways, departements } of officialStocks) {
      const numbers = departements.map((named) => named.pathways);
      expect(departements.every(({ code }) => territoryOf(code) !== null)).toBe(true);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBeLessThanOrEqual(pathways);
    }
  });

  it('has classes that follow each other, the last without end', () => {
    for (const { classes } of officialStocks) {
      expect(classes.at(-1)!.to).toBeNull();
      classes.slice(1).forEach(({ from }, at) => expect(from).toBe(classes[at]!.to! + 1));
    }
  });

  it('says where its classes do not sum to what it announces, and nothing where they do', () => {
    const [stock] = officialStocks;
    expect(gapOf(stock!)).toMatch(/67 départements au 31 décembre 2024 et en répartit 63/);
    expect(gapOf({ ...stock!, departementsWithOne: 63 })).toBeNull();
  });

  it('is the last of a day before the end of the period', () => {
    expect(stockBefore('2026-01-01')?.on).toBe('2024-12-31');
    expect(stockBefore('2024-12-31')).toBeNull();
  });
});
